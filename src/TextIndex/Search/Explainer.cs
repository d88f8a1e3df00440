using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Search;

/// <summary>Takes a score apart for an editor who asks why something stands where it stands.</summary>
internal static class Explainer
{
    public static Explanation? Explain(IndexView index, SearchRequest request, string documentId, DateTimeOffset now)
    {
        var (segment, document) = index.Find(documentId);
        if (segment < 0 || !new Visibility(index, request.Reader).MayRead(index.Segments[segment], document)) return null;
        var view = index.Segments[segment];
        var query = new SearchRun(index, request, now).Compile(request.Query);
        var words = query.Wanted.Select(matcher => matcher.Explain(view, document)).ToList();
        var score = words.Sum(part => part.Value);
        if (request.Mode != MatchMode.Web) return new Explanation("som van de woorden", score, words);
        var lift = new Lifts(index, request, now).Explain(view.Segment, document);
        return new Explanation("woorden × signalen", score * lift.Value, [new Explanation("som van de woorden", score, words), lift]);
    }
}
