using System.Globalization;
using System.Text;
using DiversInclusief.Bench.Pages;

namespace DiversInclusief.Bench.Writers;

/// <summary>
/// Acknowledged posts per second through the site's own form, beside what the database alone commits of the same rows through one gate,
/// and beside a bare form of the framework that commits them: what no form can do better.
/// </summary>
internal static class WritersBench
{
    private const int Writers = 16;

    public static async Task<int> RunAsync(CommandOptions options)
    {
        var (port, seconds, load) = (options.Number("port", 5590), options.Number("seconds", 10), Machine.Load());
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        var rows = new List<(string Name, WriterTimes Times)>();
        await using var site = await PublishedSite.StartAsync(port);
        var (copy, another) = (site.Database + ".alone", site.Database + ".bare");
        BareWrites.Copy(site.Database, copy);
        BareWrites.Copy(site.Database, another);
        using (var alone = new BareWrites(copy))
            rows.Add(("*the database alone, the same rows through one gate*", await WriterTimes.MeasureAsync(Writers, seconds, (writer, number) => alone.WriteAsync($"{writer}-{number}"), warmUp: seconds)));
        await using (var bare = await BareSite.StartAsync(port + 2, another))
            rows.Add(("*a bare form of the framework, the same rows through one gate*", await BareAsync(bare.Address + "/schrijf", http, seconds)));
        rows.Add(("replies with the form of a topic, each writer in a topic of their own", await OwnAsync(site, http, seconds)));
        rows.Add(("the same, all in one topic", await TogetherAsync(site, http, seconds)));
        var table = Table(rows, load);
        Console.WriteLine(table);
        PerformancePage.Write("writers", table);
        return 0;
    }

    private static async Task<WriterTimes> BareAsync(string page, HttpClient http, int seconds)
    {
        var form = await WriterForm.OpenAsync(http, page, page, "");
        return await WriterTimes.MeasureAsync(Writers, seconds, (writer, number) => form.SendAsync(http, $"{writer}-{number}"));
    }

    private static async Task<WriterTimes> OwnAsync(PublishedSite site, HttpClient http, int seconds)
    {
        var forms = new List<WriterForm>();
        for (var writer = 0; writer < Writers; writer++)
            forms.Add(await ReplyAsync(site, http, site.Address + BenchTopic.PathOf(writer)));
        return await WriterTimes.MeasureAsync(Writers, seconds, (writer, number) => forms[writer].SendAsync(http, $"eigen-{writer}-{number}"));
    }

    private static async Task<WriterTimes> TogetherAsync(PublishedSite site, HttpClient http, int seconds)
    {
        var form = await ReplyAsync(site, http, site.Address + "/forum/algemeen/t-bench");
        return await WriterTimes.MeasureAsync(Writers, seconds, (writer, number) => form.SendAsync(http, $"samen-{writer}-{number}"));
    }

    private static Task<WriterForm> ReplyAsync(PublishedSite site, HttpClient http, string topic) => WriterForm.OpenAsync(http, topic + "/reageer", topic + "/reageer", site.Cookie);

    private static string Table(List<(string Name, WriterTimes Times)> rows, double load)
    {
        var (table, alone) = (new StringBuilder(), rows[0].Times);
        table.AppendLine(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Machine.Processor()}, {Writers} writers, SQLite with `synchronous=FULL`, one core for the site; load average before {load:0.0}, after {Machine.Load():0.0}.");
        table.AppendLine().AppendLine("| | posts/s | of the database alone | median, ms | 99 %, ms | of the database alone |").AppendLine("|---|---:|---:|---:|---:|---:|");
        foreach (var (name, times) in rows)
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {times.PerSecond:N0} | {times.PerSecond / alone.PerSecond:0.00} | {times.Median:0.0} | {times.NinetyNine:0.0} | {times.NinetyNine / alone.NinetyNine:0.0} |");
        return table.ToString();
    }
}
