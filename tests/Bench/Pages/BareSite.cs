using DiversInclusief.Bench.Writers;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Bench.Pages;

/// <summary>What the framework does by itself: one Razor page with a layout and 20 rows by a compiled query.</summary>
internal sealed class BareSite : ServerProcess
{
    private BareSite(string address, string database)
        : base(address, AppContext.BaseDirectory, new Dictionary<string, string>(StringComparer.Ordinal), typeof(BareSite).Assembly.Location, "bare", "--urls", address, "--writes", database) { }

    /// <param name="database">That its form writes to.</param>
    public static async Task<BareSite> StartAsync(int port, string database = "")
    {
        var bare = new BareSite($"http://localhost:{port}", database);
        await bare.AnswersAsync("/");
        return bare;
    }

    /// <summary>Of somebody who is signed in.</summary>
    public async Task<string> CookieAsync()
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false });
        using var answer = await http.GetAsync(new Uri(Address + Bare.MemberPage.SignInPath));
        return answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    /// <summary>Runs as the server process itself.</summary>
    public static async Task<int> ServeAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Pages/Bare");
        var file = Path.Combine(Path.GetTempPath(), $"bare-{Environment.ProcessId}.db");
        builder.Services.AddDbContextPool<Bare.BareDb>(options => options.UseSqlite($"Data Source={file}"));
        builder.Services.AddOutputCache();
        builder.Services.AddAuthentication().AddCookie();
        builder.Services.AddSingleton(_ => new BareWrites(builder.Configuration["writes"]!));
        var app = builder.Build();
        app.UseOutputCache();
        // Only there: the bare page is asked nothing.
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/lid", StringComparison.Ordinal), some => some.UseAuthentication());
        app.MapGet(Bare.MemberPage.SignInPath, Bare.MemberPage.LetInAsync);
        app.MapRazorPages();
        await Bare.BareDb.FillAsync(app.Services);
        await app.RunAsync();
        File.Delete(file);
        return 0;
    }
}
