using System.Globalization;
using System.Text;

namespace DiversInclusief.Bench.Pages;

/// <summary>Asks for pages of the published site as fast as they come, beside a bare page of the framework in the same run, and writes the table of performance.md.</summary>
internal static class PagesBench
{
    private static readonly (string Name, string Path)[] Asked =
    [
        ("topic with 20 posts, as a member", BenchTopic.Path),
        ("house rules, as a member", "/huisregels"),
        ("item of the library", "/voorbeelden/wij-amersfoort-van-koningsdag-naar-een-gedeeld-gevoel"),
        ("search results with filters", "/zoeken?q=huisvesting"),
        ("profile of a municipality", "/gemeenten/delft"),
        ("front page", "/"),
    ];

    public static async Task<int> RunAsync(CommandOptions options)
    {
        var port = int.Parse(options["port"] ?? "5590", CultureInfo.InvariantCulture);
        var rounds = int.Parse(options["rounds"] ?? "3", CultureInfo.InvariantCulture);
        var load = Machine.Load();
        var rows = new List<(string Name, WrkResult Result)>();
        await using (var bare = await BareSite.StartAsync(port))
        {
            rows.Add(("*bare page: a layout and 20 rows from SQLite*", await Wrk.RunAsync(bare.Address, rounds)));
            rows.Add(("*bare page of a member: a cookie, seven questions, a form, 75 kB*", await Wrk.RunAsync(bare.Address + "/lid", rounds, await bare.CookieAsync())));
        }
        await using (var site = await PublishedSite.StartAsync(port + 1))
            foreach (var (name, path) in Asked)
                rows.Add((name, await Wrk.RunAsync(site.Address + path, rounds, name.EndsWith("as a member", StringComparison.Ordinal) ? site.Cookie : null)));
        var table = Table(rows, load);
        Console.WriteLine(table);
        PerformancePage.Write("pages", table);
        return 0;
    }

    private static string Table(List<(string Name, WrkResult Result)> rows, double load)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Machine.Processor()}, one core for the site and one for wrk; load average before {load:0.0}, after {Machine.Load():0.0}.");
        table.AppendLine().AppendLine("| page | requests/s | median | 99 % | of the bare page |").AppendLine("|---|---|---|---|---|");
        foreach (var (name, result) in rows)
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {result.PerSecond:N0} | {result.Median} | {result.NinetyNine} | {result.PerSecond / rows[0].Result.PerSecond:0.00} |");
        return table.ToString();
    }
}
