namespace DiversInclusief.TextIndex.Storage;

/// <summary>Up to 65,536 documents, immutable once built. Order is age: merging keeps it.</summary>
internal sealed class Segment
{
    public const int MostDocuments = 1 << 16;

    /// <summary>A segment is also closed when its texts reach this many bytes.</summary>
    public const int MostBytes = 256 << 20;

    private readonly DocumentIds _ids;
    private TitleWords? _titleWords;

    public Segment(DocumentEntry[] entries, ForwardTexts texts, PostingLists postings, IReadOnlyDictionary<int, FacetColumn> facets, CollectionStatistics statistics)
    {
        Entries = entries;
        Texts = texts;
        Postings = postings;
        Facets = facets;
        Statistics = statistics;
        _ids = new DocumentIds(entries);
        Access = new AccessColumn(entries);
        Dates = Array.ConvertAll(entries, entry => entry.Date.Ticks);
        postings.AddDense(entries.Length);
        Lifts = Array.ConvertAll(entries, entry => entry.Lift);
        HighestLift = Lifts.Max();
    }

    public DocumentEntry[] Entries { get; }

    public ForwardTexts Texts { get; }

    public PostingLists Postings { get; }

    public IReadOnlyDictionary<int, FacetColumn> Facets { get; }

    public CollectionStatistics Statistics { get; }

    public AccessColumn Access { get; }

    /// <summary>Ticks per document.</summary>
    public long[] Dates { get; }

    /// <summary>Sum of its signals per document.</summary>
    public float[] Lifts { get; }

    public float HighestLift { get; }

    public int Count => Entries.Length;

    /// <summary>Made at the first need; two threads that need it at once make it twice, no harm.</summary>
    public TitleWords TitleWords(Lexicon lexicon) => _titleWords ??= new TitleWords(lexicon, Texts);

    public int Find(string id) => _ids.Find(id);

    /// <summary>Pairs of facet and value numbers of a document, ancestors included; its kind is the first.</summary>
    public (int Facet, int Value)[] FacetsOf(int document) =>
        Facets.OrderBy(facet => facet.Key).SelectMany(facet => facet.Value.Of(document).ToArray().Select(value => (facet.Key, value))).ToArray();
}
