using System.Globalization;
using System.Text;

namespace DiversInclusief.Bench.Pages;

/// <summary>Pages of the library as a visitor gets them, from the output cache, beside the framework's own cached page in the same run.</summary>
internal static class CachedBench
{
    private static readonly (string Name, string Path)[] Asked =
    [
        ("front page", "/"),
        ("list of examples", "/voorbeelden"),
        ("item of the library", "/voorbeelden/wij-amersfoort-van-koningsdag-naar-een-gedeeld-gevoel"),
        ("profile of a municipality", "/gemeenten/delft"),
    ];

    public static async Task<int> RunAsync(CommandOptions options)
    {
        var (port, rounds, load) = (options.Number("port", 5590), options.Number("rounds", 3), Machine.Load());
        var rows = new List<(string Name, int Bytes, WrkResult Result)>();
        await using (var bare = await BareSite.StartAsync(port))
            rows.Add(("*the framework's cached page*", await SizeAsync(bare.Address + "/cached"), await Wrk.RunAsync(bare.Address + "/cached", rounds)));
        await using (var site = await PublishedSite.StartAsync(port + 1))
            foreach (var (name, path) in Asked)
                rows.Add((name, await SizeAsync(site.Address + path), await Wrk.RunAsync(site.Address + path, rounds)));
        var table = Table(rows, load);
        Console.WriteLine(table);
        PerformancePage.Write("cached", table);
        return 0;
    }

    private static async Task<int> SizeAsync(string address)
    {
        using var http = new HttpClient();
        return (await http.GetByteArrayAsync(address)).Length;
    }

    private static string Table(List<(string Name, int Bytes, WrkResult Result)> rows, double load)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Machine.Processor()}, one core for the site and one for wrk; load average before {load:0.0}, after {Machine.Load():0.0}.");
        table.AppendLine().AppendLine("| page | kB | requests/s | median | 99 % | of the framework's |").AppendLine("|---|---:|---:|---|---|---|");
        foreach (var (name, bytes, result) in rows)
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {bytes / 1024.0:0} | {result.PerSecond:N0} | {result.Median} | {result.NinetyNine} | {result.PerSecond / rows[0].Result.PerSecond:0.00} |");
        return table.ToString();
    }
}
