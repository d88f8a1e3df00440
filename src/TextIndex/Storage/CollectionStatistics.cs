namespace DiversInclusief.TextIndex.Storage;

/// <summary>How many documents there are and how long their fields: what BM25 compares a document with.</summary>
internal sealed class CollectionStatistics
{
    private readonly long[] _words = new long[FieldWeights.Fields];
    private readonly int[] _documents = new int[FieldWeights.Fields];

    public int Documents { get; private set; }

    public static CollectionStatistics Of(ForwardTexts texts)
    {
        var statistics = new CollectionStatistics();
        for (var d = 0; d < texts.Count; d++) statistics.Add(new ForwardReader(texts.Of(d)).Lengths);
        return statistics;
    }

    public void Add(CollectionStatistics other)
    {
        Documents += other.Documents;
        for (var field = 0; field < FieldWeights.Fields; field++)
        {
            _words[field] += other._words[field];
            _documents[field] += other._documents[field];
        }
    }

    /// <summary>Mean length of a field among the documents that have it.</summary>
    public float AverageLength(int field) => _documents[field] == 0 ? 1 : (float)_words[field] / _documents[field];

    /// <summary>Inverse document frequency as Lucene computes it.</summary>
    public static float Idf(int documents, int frequency) => (float)Math.Log(1 + (documents - frequency + 0.5) / (frequency + 0.5));

    private void Add(in FieldLengths lengths)
    {
        Documents++;
        for (var field = 0; field < FieldWeights.Fields; field++)
        {
            _words[field] += lengths[field];
            if (lengths[field] > 0) _documents[field]++;
        }
    }
}
