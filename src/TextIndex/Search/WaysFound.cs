using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Queries;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Search;

/// <summary>For each condition of a query the ways in which it can be met, and which of them one document meets.</summary>
internal sealed class WaysFound(IndexView index, Visibility visibility, SegmentView view, int document)
{
    private const int MostWays = 20;
    private readonly FieldsOfTerm _fields = new(index.Lexicon, view.Segment, document);

    public AskedWord Of(CompiledClause clause)
    {
        var origin = new WayOrigin(index, clause.Asked);
        var ways = Flat(clause.Matcher, 1).Where(way => MayShow(way.Matcher, origin.KindOf(way.Matcher, way.Weight)))
            .Select(way => Of(way.Matcher, way.Weight, origin)).OrderByDescending(way => way.Score).ThenByDescending(way => way.Weight);
        return new AskedWord(TextOf(clause.Asked), clause.Excluded, clause.Required, [.. ways.Take(MostWays)]);
    }

    private WordWay Of(IMatcher matcher, float weight, WayOrigin origin)
    {
        var terms = matcher.Terms.Distinct().ToList();
        var score = Math.Max(0, matcher.Match(view).ScoreOf(document)) * weight;
        var text = string.Join(' ', terms.Where(term => term >= 0).Select(term => index.Lexicon.Terms[term]));
        return new WordWay(origin.KindOf(matcher, weight), text, weight, score, score > 0 ? _fields.Of(terms, matcher is PhraseMatcher) : []);
    }

    // What was typed is known anyway; a word that comes from the documents only when one of them may be read.
    private bool MayShow(IMatcher matcher, WordWayKind kind) => kind is not (WordWayKind.LongerWord or WordWayKind.Spelling) || visibility.MayKnow(matcher);

    private static IEnumerable<(IMatcher Matcher, float Weight)> Flat(IMatcher matcher, float weight) =>
        matcher is UnionMatcher union ? union.Ways.SelectMany(way => Flat(way.Matcher, way.Weight * weight)) : [(matcher, weight)];

    private static string TextOf(QueryClause clause) => string.Join(" OF ", clause.Alternatives.Select(atom => (atom.Field is null ? "" : atom.Field + ":") + atom switch
    {
        { Kind: AtomKind.Phrase } => $"\"{atom.Text}\"",
        { Kind: AtomKind.Prefix } => atom.Text + "*",
        { Kind: AtomKind.Fuzzy } => atom.Text + "~",
        _ => atom.Text,
    }));
}
