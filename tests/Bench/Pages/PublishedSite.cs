using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DiversInclusief.Bench.Pages;

/// <summary>The site as ./run publishes it, with the demo world and a topic of twenty posts.</summary>
internal sealed partial class PublishedSite : ServerProcess
{
    private const string Password = "een wachtwoord voor metingen";

    private PublishedSite(string address, string repository, IReadOnlyDictionary<string, string> environment)
        : base(address, repository, environment, Path.Combine(repository, ".tools", "site", "DiversInclusief.Web.dll"), "serve", "--demo", "--urls", address) { }

    /// <summary>Of a member who is signed in.</summary>
    public string Cookie { get; private set; } = "";

    /// <summary>The file with its rows.</summary>
    public required string Database { get; init; }

    /// <param name="generate">Options of the command of that name, for a site with more in it than the demo world.</param>
    public static async Task<PublishedSite> StartAsync(int port, params string[] generate)
    {
        var repository = PerformancePage.Repository(Directory.GetCurrentDirectory());
        var data = Directory.CreateTempSubdirectory("diversinclusief-bench-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(data, recursive: true);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["DataFolder"] = data, ["DEMO_PASSWORD"] = Password, ["RateLimits__Scale"] = "1000000" };
        // Publishes when that is needed, and fills the database: the topic needs its room.
        await using (var first = new PublishedSite($"http://localhost:{port}", await PublishAsync(repository, environment), environment) { Database = "" })
            await first.AnswersAsync("/health/ready");
        await BenchTopic.WriteAsync(Path.Combine(data, "bench.recipe.json"), writers: 16);
        await RunAsync(repository, environment, "recipe", Path.Combine(data, "bench.recipe.json"));
        if (generate.Length > 0)
            await RunAsync(repository, environment, ["generate", .. generate]);
        var site = new PublishedSite($"http://localhost:{port}", repository, environment) { Database = Path.Combine(data, "site.db") };
        await site.AnswersAsync("/health/ready");
        site.Cookie = await site.SignInAsync();
        return site;
    }

    private static async Task<string> PublishAsync(string repository, Dictionary<string, string> environment)
    {
        await RunAsync(repository, environment, "--version");
        return repository;
    }

    private static async Task RunAsync(string repository, Dictionary<string, string> environment, params string[] words)
    {
        var start = new ProcessStartInfo(Path.Combine(repository, "run"), words) { UseShellExecute = false, WorkingDirectory = repository };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var run = Process.Start(start)!;
        await run.WaitForExitAsync();
        if (run.ExitCode != 0)
            throw new InvalidOperationException($"./run {string.Join(' ', words)} ended with {run.ExitCode}.");
    }

    // By hand: the cookies are for https, and this is http on the machine itself.
    private async Task<string> SignInAsync()
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false });
        using var form = await http.GetAsync(Address + "/inloggen");
        using var request = new HttpRequestMessage(HttpMethod.Post, Address + "/inloggen")
        {
            Content = new FormUrlEncodedContent(
            [
                KeyValuePair.Create("Form.Email", "ambtenaar@demo.example"), KeyValuePair.Create("Form.Password", Password),
                KeyValuePair.Create("__RequestVerificationToken", Token().Match(await form.Content.ReadAsStringAsync()).Groups["token"].Value),
            ]),
        };
        request.Headers.Add("Cookie", Bare(form));
        using var signedIn = await http.SendAsync(request);
        // As a browser does it: the cookie of the session and the one of forms.
        return $"{Bare(signedIn)}; {Bare(form)}";
    }

    private static string Bare(HttpResponseMessage answer) => string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
