using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.TextIndex.Storage;

/// <summary>The whole index at one moment. A reader takes one and is not disturbed; the writer makes the next.</summary>
internal sealed class IndexView(Lexicon lexicon, FacetFields facets, AccessSets access, SegmentView[] segments, SynonymList synonyms, long changes)
{
    public Lexicon Lexicon { get; } = lexicon;

    public FacetFields Facets { get; } = facets;

    public AccessSets Access { get; } = access;

    public SegmentView[] Segments { get; } = segments;

    public SynonymList Synonyms { get; } = synonyms;

    public long Changes { get; } = changes;

    public Search.RelatedMemory Related { get; } = new();

    public IndexView With(SegmentView[] segments, long changes) => new(Lexicon, Facets, Access, segments, Synonyms, changes);

    public IndexView With(SynonymList synonyms) => new(Lexicon, Facets, Access, Segments, synonyms, Changes);

    /// <summary>Where a document stands: segment and place, or -1.</summary>
    public (int Segment, int Document) Find(string id)
    {
        for (var s = Segments.Length - 1; s >= 0; s--)
        {
            var document = Segments[s].Segment.Find(id);
            if (document >= 0 && Segments[s].IsLive(document)) return (s, document);
        }
        return (-1, -1);
    }
}
