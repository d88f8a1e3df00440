using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>One term, straight from the posting lists: nothing is copied.</summary>
internal sealed class TermMatcher(IndexView index, Visibility visibility, int term) : IMatcher
{
    public float Idf { get; } = visibility.Statistics.Idf(term);

    public IEnumerable<int> Terms => [term];

    public Matches Match(SegmentView view)
    {
        var lists = view.Segment.Postings;
        var place = lists.Find(term);
        return place < 0 ? Matches.None : new Matches(lists.Documents, lists.Impacts, lists.Starts[place], lists.Frequency(place), Idf / ushort.MaxValue, lists.Highest[place], lists.DenseOf(place));
    }

    public Explanation Explain(SegmentView view, int document)
    {
        var score = Match(view).ScoreOf(document);
        var name = term < 0 ? "onbekend woord" : index.Lexicon.Terms[term];
        if (score < 0) return new Explanation($"{name}: staat er niet in", 0);
        return new Explanation(name, score, [new("zeldzaamheid", Idf), new("hoe vaak en waar", score / Idf)]);
    }
}
