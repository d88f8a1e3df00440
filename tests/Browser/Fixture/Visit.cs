using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>A person with a browser of their own. Notes what no page may do: complain in the console or ask another host.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>Milliseconds.</summary>
    public const int Patience = 60_000;

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private readonly bool _isShared;

    private Visit(IBrowserContext context, IPage page, bool isShared) => (_context, Page, _isShared) = (context, page, isShared);

    public IPage Page { get; }

    public static async Task<Visit> StartAsync(Site site, bool script = true, int width = 1280) => await StartAsync(await ContextAsync(site, script, width), site, isShared: false);

    /// <summary>In the browser of someone who signed in before: for looking only, because others look with the same session.</summary>
    /// <param name="member">As for <see cref="StartAsAsync"/>.</param>
    public static async Task<Visit> AlreadySignedInAsync(Site site, string? member) => await StartAsync(await site.ContextOfAsync(member), site, isShared: true);

    private static async Task<Visit> StartAsync(IBrowserContext context, Site site, bool isShared)
    {
        var visit = new Visit(context, await context.NewPageAsync(), isShared);
        visit.Listen(site.Address);
        return visit;
    }

    private static async Task<IBrowserContext> ContextAsync(Site site, bool script, int width)
    {
        var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address, JavaScriptEnabled = script, Locale = "nl-NL", ViewportSize = new ViewportSize { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        return context;
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

    /// <summary>The browser, for others to look with; it stays open.</summary>
    public async Task<IBrowserContext> LeaveAsync()
    {
        await Page.CloseAsync();
        return _context;
    }

    public void Quiet() => Assert.Empty(_complaints);

    public ValueTask DisposeAsync() => new(_isShared ? Page.CloseAsync() : _context.CloseAsync());

    private void Listen(string address)
    {
        Page.Console += (_, message) => Note(message.Type == "error" && !IsOwnStatus(message), $"console: {message.Text}");
        Page.PageError += (_, error) => Note(true, $"script: {error}");
        Page.Request += (_, request) => Note(!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"foreign request: {request.Url}");
    }

    // Chromium reports a page that answers 404 as an error; the page itself is what such a test looks at.
    private static bool IsOwnStatus(IConsoleMessage message) => message.Text.Contains("the server responded with a status of 4", StringComparison.Ordinal);

    private void Note(bool wrong, string what)
    {
        if (wrong)
            _complaints.Add(what);
    }
}
