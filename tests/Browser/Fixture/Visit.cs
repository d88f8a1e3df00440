using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>A person with a browser of their own. Notes what no page may do: complain in the console or ask another host.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>Milliseconds.</summary>
    public const int Patience = 60_000;

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public static Task<Visit> StartAsync(Site site, bool script = true, int width = 1280) => StartAsync(site, script, width, null);

    /// <summary>As someone who signed in before: for looking only, because others look with the same session.</summary>
    /// <param name="member">As for <see cref="StartAsAsync"/>.</param>
    public static async Task<Visit> AlreadySignedInAsync(Site site, string? member) =>
        await StartAsync(site, script: true, 1280, member is null ? null : await site.SessionOfAsync(member));

    private static async Task<Visit> StartAsync(Site site, bool script, int width, string? session)
    {
        var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address, JavaScriptEnabled = script, Locale = "nl-NL", ViewportSize = new ViewportSize { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce,
            StorageState = session,
        });
        context.SetDefaultTimeout(Patience);
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Listen(site.Address);
        return visit;
    }

    /// <param name="member">The part of the address before @demo.example; null stays a visitor.</param>
    public static async Task<Visit> StartAsAsync(Site site, string? member, bool script = true)
    {
        var visit = await StartAsync(site, script);
        if (member is not null)
            await visit.SignInAsync(member);
        return visit;
    }

    public async Task SignInAsync(string member)
    {
        await Page.GotoAsync("/inloggen");
        await Page.GetByLabel("E-mailadres").FillAsync($"{member}@demo.example");
        await Page.GetByLabel("Wachtwoord", new PageGetByLabelOptions { Exact = true }).FillAsync(Site.Password);
        await Page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Inloggen" }).ClickAsync();
        // The next page is here when its address is; waiting for its load event as well can miss that event.
        await Page.WaitForURLAsync(url => !url.Contains("/inloggen", StringComparison.Ordinal), new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
    }

    /// <summary>The session as another browser can take it over.</summary>
    public Task<string> SessionAsync() => _context.StorageStateAsync();

    public void Quiet() => Assert.Empty(_complaints);

    public ValueTask DisposeAsync() => new(_context.CloseAsync());

    private void Listen(string address)
    {
        Page.Console += (_, message) => Note(message.Type == "error" && !IsOwnStatus(message), $"console: {message.Text}");
        Page.PageError += (_, error) => Note(true, $"script: {error}");
        _context.Request += (_, request) => Note(!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"foreign request: {request.Url}");
    }

    // Chromium reports a page that answers 404 as an error; the page itself is what such a test looks at.
    private static bool IsOwnStatus(IConsoleMessage message) => message.Text.Contains("the server responded with a status of 4", StringComparison.Ordinal);

    private void Note(bool wrong, string what)
    {
        if (wrong)
            _complaints.Add(what);
    }
}
