using System.Globalization;
using DiversInclusief.Bench.Search;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Bench.Relevance;

/// <summary>Compares our top 10 with Lucene's (LuceneRun.java) on plain words in one field.</summary>
internal static class LuceneScores
{
    private const double Same = 0.0005;

    public static int Run(CommandOptions options)
    {
        var index = new SearchIndex(new IndexOptions { SimpleWords = true });
        index.Rebuild(QueryLines.Read(options.Required("docs")).Select(line => new Document { Id = line[0], Kind = "text", Title = "", Body = line[1], AccessTokens = ["public"] }));
        var peer = File.ReadLines(options.Required("peer")).Select(line => line.Split('\t')).GroupBy(line => line[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(line => (Id: line[2], Score: double.Parse(line[3], CultureInfo.InvariantCulture))).ToList(), StringComparer.Ordinal);
        var runs = QueryLines.Read(options.Required("queries")).Where(query => peer.ContainsKey(query[0])).Select(query => (Own: Own(index, query[1]), Peer: peer[query[0]])).ToList();
        MarkedReport.Write(options["report"], options["marker"] ?? "lucene", Report(index.State.Documents, runs));
        return 0;
    }

    private static string Report(int documents, List<(List<(string Id, double Score)> Own, List<(string Id, double Score)> Peer)> runs)
    {
        var alike = runs.Count(run => run.Own.Take(10).Zip(run.Peer).All(pair => Math.Abs(pair.First.Score - pair.Second.Score) < Same));
        var shared = runs.Average(run => run.Own.Take(10).Select(hit => hit.Id).Intersect(run.Peer.Select(hit => hit.Id), StringComparer.Ordinal).Count() / (double)run.Peer.Count);
        var apart = runs.SelectMany(run => run.Peer.Join(run.Own, hit => hit.Id, hit => hit.Id, (theirs, ours) => Math.Abs(theirs.Score - ours.Score) / theirs.Score, StringComparer.Ordinal)).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{documents} documents, {runs.Count} queries: {alike} top tens with the same ten scores to {Same}; {shared:P1} of the documents in the top ten shared; scores of one document apart by {apart.Average():P2} on average and {apart.Max():P2} at most.");
    }

    private static List<(string Id, double Score)> Own(SearchIndex index, string query) =>
        index.Search(new SearchRequest { Query = query, Reader = ReaderTokens.Public, Mode = MatchMode.Any, Take = 100, Highlight = false }).Hits.Select(hit => (hit.Id, hit.Score)).ToList();
}
