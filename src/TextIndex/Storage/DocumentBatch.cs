using System.Collections.ObjectModel;

namespace DiversInclusief.TextIndex.Storage;

/// <summary>Documents on their way into one segment.</summary>
internal sealed class DocumentBatch(Lexicon lexicon, FacetFields facets, AccessSets access)
{
    private readonly ForwardWriter _writer = new(lexicon);
    private readonly List<DocumentEntry> _entries = [];
    private readonly List<(int Facet, int Value)[]> _facets = [];
    private readonly List<int> _starts = [0];

    public int Count => _entries.Count;

    public bool IsFull => _entries.Count >= Segment.MostDocuments || _writer.Bytes.Length >= Segment.MostBytes;

    public void Add(Document document)
    {
        var kind = ValueOf(FacetFields.Kind, document.Kind).Value;
        _writer.Add(document);
        _starts.Add(_writer.Bytes.Length);
        _facets.Add([(0, kind), .. FacetsOf(document).Distinct()]);
        _entries.Add(new DocumentEntry
        {
            Id = document.Id,
            Kind = facets[0].Values[kind],
            Url = document.Url,
            Date = document.Date.UtcDateTime,
            Access = access.Add(document.AccessTokens),
            Lift = (float)SignalWeights.Sum(document.Signals),
            Stored = document.Stored.Count == 0 ? ReadOnlyDictionary<string, string>.Empty : document.Stored,
        });
    }

    public ClosedBatch Close() => new(_entries.ToArray(), _facets.ToArray(), new ForwardTexts(_writer.Bytes.ToArray(), _starts.ToArray()));

    private IEnumerable<(int Facet, int Value)> FacetsOf(Document document)
    {
        foreach (var (name, values) in document.Facets)
        {
            if (name == FacetFields.Kind) continue;
            foreach (var value in values)
            {
                for (var slash = value.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = value.IndexOf('/', slash + 1))
                    yield return ValueOf(name, value[..slash]);
                yield return ValueOf(name, value);
            }
        }
    }

    private (int Facet, int Value) ValueOf(string name, string value)
    {
        var facet = facets.GetOrAdd(name);
        return (facet, facets[facet].Values.GetOrAdd(value));
    }
}
