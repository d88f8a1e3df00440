using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Reading;

/// <summary>Makes hits of ranked places: only the documents on the page are read.</summary>
internal sealed class HitReader(IndexView index, Visibility visibility, IReadOnlySet<int> terms, bool highlight)
{
    private readonly SnippetMaker _snippets = new(index, visibility, terms);

    public Hit Read(TopHits.Ranked place) => Read(place.Segment, place.Document, place.Score);

    public Hit Read(int segment, int document, double score)
    {
        var entry = index.Segments[segment].Segment.Entries[document];
        var bytes = index.Segments[segment].Segment.Texts.Of(document);
        var text = highlight ? new DocumentText(index.Lexicon, bytes) : DocumentText.OnlyTitle(index.Lexicon, bytes);
        var (snippet, line) = highlight ? _snippets.Snippet(text) : ([], null);
        return new Hit
        {
            Id = entry.Id,
            Kind = entry.Kind,
            Title = text[TextField.Title].ToString(),
            Url = entry.Url,
            Date = new DateTimeOffset(entry.Date, TimeSpan.Zero),
            Score = score,
            Stored = entry.Stored,
            MarkedTitle = highlight ? _snippets.Title(text) : [],
            Snippet = snippet,
            BodyLine = line,
        };
    }
}
