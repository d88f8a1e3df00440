using System.Diagnostics;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Bench.Search;

/// <summary>One reader that asks every query in all three modes, again and again.</summary>
internal sealed class Asking(SearchIndex index, List<string> queries, IReadOnlyList<string> facets)
{
    public Answers For(TimeSpan time)
    {
        var (all, any, web) = (new List<double>(), new List<double>(), new List<double>());
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < time;)
            foreach (var query in queries)
            {
                all.Add(Ask(query, MatchMode.All, facets));
                any.Add(Ask(query, MatchMode.Any, []));
                web.Add(Ask(query, MatchMode.Web, []));
            }
        return new Answers(Timing.Of(all), Timing.Of(any), Timing.Of(web));
    }

    private double Ask(string query, MatchMode mode, IReadOnlyList<string> counted)
    {
        var start = Stopwatch.GetTimestamp();
        index.Search(new SearchRequest { Query = query, Reader = ReaderTokens.Public, Mode = mode, CountFacets = counted, Highlight = false });
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    internal sealed record Answers(Timing All, Timing Any, Timing Web);
}
