using System.Globalization;
using System.Text;
using DiversInclusief.Bench.Pages;

namespace DiversInclusief.Bench.Rooms;

/// <summary>The first page of a room on a large forum beside a small one, and pages of an endless topic beside a short one.</summary>
internal static class RoomBench
{
    private const int Small = 100;

    public static async Task<int> RunAsync(CommandOptions options)
    {
        var (topics, posts, port) = (options.Number("topics", 100_000), options.Number("posts", 1_000_000), options.Number("port", 5590));
        var (rounds, load) = (options.Number("rounds", 3), Machine.Load());
        var rows = new List<RoomRow>();
        foreach (var (some, many) in new[] { (topics / Small, posts / Small), (topics, posts) })
        {
            await using var site = await PublishedSite.StartAsync(port, "--topics", $"{some}", "--posts", $"{many}");
            var path = new EndlessTopic(site.Database).Grow(10_000);
            rows.Add(await RowAsync(site, $"first page of the room, {some:N0} topics and {many:N0} posts", "/forum/algemeen", rounds));
            if (some != topics)
                continue;
            rows.Add(await RowAsync(site, "topic of 20 posts", BenchTopic.Path, rounds));
            rows.Add(await RowAsync(site, "topic of 10,000 posts, first page", path, rounds));
            rows.Add(await RowAsync(site, "the same, last page", path + "?vanaf=9981", rounds));
            rows.Add(await RowAsync(site, "the same, first unread in the middle", path + "?vanaf=5001", rounds));
        }
        var table = Table(rows, load);
        Console.WriteLine(table);
        PerformancePage.Write("room", table);
        return 0;
    }

    private static async Task<RoomRow> RowAsync(PublishedSite site, string name, string path, int rounds) => new(name, await Wrk.RunAsync(site.Address + path, rounds, site.Cookie));

    private static string Table(List<RoomRow> rows, double load)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Machine.Processor()}, as a member, one core for the site and one for wrk; load average before {load:0.0}, after {Machine.Load():0.0}.");
        table.AppendLine().AppendLine("| page | requests/s | median | 99 % | times the cost |").AppendLine("|---|---:|---|---|---|");
        for (var i = 0; i < rows.Count; i++)
        {
            var beside = rows[i < 2 ? 0 : 2].Result.PerSecond;
            table.AppendLine(CultureInfo.InvariantCulture, $"| {rows[i].Name} | {rows[i].Result.PerSecond:N0} | {rows[i].Result.Median} | {rows[i].Result.NinetyNine} | {beside / rows[i].Result.PerSecond:0.00} |");
        }
        return table.ToString();
    }
}
