using System.Globalization;
using System.Text;
using DiversInclusief.Bench.Pages;

namespace DiversInclusief.Bench.Writers;

/// <summary>Acknowledged posts per second through the site's own form, beside what the database alone commits of the same rows through one gate.</summary>
internal static class WritersBench
{
    public static async Task<int> RunAsync(CommandOptions options)
    {
        var (writers, seconds, load) = (options.Number("writers", 16), options.Number("seconds", 10), Machine.Load());
        await using var site = await PublishedSite.StartAsync(options.Number("port", 5590));
        var copy = site.Database + ".bare";
        BareWrites.Copy(site.Database, copy);
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        var form = await WriterForm.OpenAsync(site, http);
        var through = await WriterTimes.MeasureAsync(writers, seconds, (writer, number) => form.SendAsync(http, $"{writer}-{number}"));
        using var bare = new BareWrites(copy);
        var alone = await WriterTimes.MeasureAsync(writers, seconds, (writer, number) => bare.WriteAsync($"{writer}-{number}"));
        var table = Table(through, alone, load, writers);
        Console.WriteLine(table);
        PerformancePage.Write("writers", table);
        return 0;
    }

    private static string Table(WriterTimes site, WriterTimes alone, double load, int writers)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Machine.Processor()}, {writers} writers, SQLite with `synchronous=FULL`, one core for the site; load average before {load:0.0}, after {Machine.Load():0.0}.");
        table.AppendLine().AppendLine("| | posts/s | median, ms | 99 %, ms |").AppendLine("|---|---:|---:|---:|");
        table.AppendLine(CultureInfo.InvariantCulture, $"| *the database alone, the same rows through one gate* | {alone.PerSecond:N0} | {alone.Median:0.0} | {alone.NinetyNine:0.0} |");
        table.AppendLine(CultureInfo.InvariantCulture, $"| replies sent with the form of a topic and acknowledged | {site.PerSecond:N0} | {site.Median:0.0} | {site.NinetyNine:0.0} |");
        table.AppendLine(CultureInfo.InvariantCulture, $"| ratio | {site.PerSecond / alone.PerSecond:0.00} | {site.Median / alone.Median:0.0} | {site.NinetyNine / alone.NinetyNine:0.0} |");
        return table.ToString();
    }
}
