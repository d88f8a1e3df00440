using System.Globalization;
using System.Text;

namespace DiversInclusief.Bench.Search;

/// <summary>The figures as a page reads them: growth of our own, then the peer beside them at its size.</summary>
internal static class GrowthTable
{
    public static string Of(IReadOnlyList<GrowthRow> rows, PeerFigures? peer, string chain, double load, string plot)
    {
        var page = new StringBuilder();
        Line(page, $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Machine.Processor()}, one thread, chain `{chain}`; load average before {load:0.0}, after {Machine.Load():0.0}. Milliseconds per query: mean (95 %).");
        page.AppendLine().AppendLine("| documents | built, documents/s | snapshot loaded, s | managed MB | all words + facets | any word | search box | with a typing mistake | suggestions |");
        page.AppendLine("|---:|---:|---:|---:|---|---|---|---|---|");
        foreach (var row in rows)
            Line(page, $"| {row.Documents:N0} | {row.PerSecond:N0} | {row.LoadSeconds:F1} | {row.Bytes / 1e6:N0} | {Cell(row.All)} | {Cell(row.Any)} | {Cell(row.Web)} | {Cell(row.Typo)} | {Cell(row.Suggest)} |");
        page.AppendLine();
        Line(page, $"![Milliseconds per query against number of documents, both logarithmic]({plot})");
        if (peer is not null && rows.FirstOrDefault(row => row.Documents == peer.Documents) is { } same) Compare(page, same, peer);
        return page.ToString();
    }

    private static void Compare(StringBuilder page, GrowthRow own, PeerFigures peer)
    {
        page.AppendLine();
        Line(page, $"The same {peer.Documents:N0} documents and queries, in the same run, beside {peer.Engine}:");
        page.AppendLine();
        Line(page, $"| | TextIndex | {peer.Engine} | times faster |");
        page.AppendLine("|---|---:|---:|---:|");
        Line(page, $"| built, documents/s | {own.PerSecond:N0} | {peer.PerSecond:N0} | {own.PerSecond / peer.PerSecond:F1} |");
        Compare(page, "all words + facets", own.All, peer.Modes["all+facets"]);
        Compare(page, "any word", own.Any, peer.Modes["any"]);
    }

    private static void Compare(StringBuilder page, string name, Timing own, (double Mean, double P95) peer)
    {
        Line(page, $"| {name}, mean ms | {own.MeanMs:F3} | {peer.Mean:F3} | {peer.Mean / own.MeanMs:F1} |");
        Line(page, $"| {name}, 95 % ms | {own.P95:F3} | {peer.P95:F3} | {peer.P95 / own.P95:F1} |");
    }

    private static void Line(StringBuilder page, FormattableString line) => page.AppendLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Cell(Timing timing) => string.Create(CultureInfo.InvariantCulture, $"{timing.MeanMs:F2} ({timing.P95:F2})");
}
