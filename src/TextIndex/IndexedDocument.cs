namespace DiversInclusief.TextIndex;

internal sealed class IndexedDocument
{
    public IndexedDocument(Document document)
    {
        Document = document;
        Add(document.Title, 5);
        Add(document.Summary, 2);
        Add(document.Body, 1);
        Add(document.Attachment, 0.5);
    }

    public Document Document { get; }

    public Dictionary<string, double> Words { get; } = new(StringComparer.Ordinal);

    public double Weight(string word) => Words.TryGetValue(word, out var frequency) ? frequency / (frequency + 1.2) : 0;

    public Hit ToHit(IReadOnlyList<string> words, double score) => new()
    {
        Id = Document.Id,
        Kind = Document.Kind,
        Title = Document.Title,
        Url = Document.Url,
        Date = Document.Date,
        Score = score,
        Stored = Document.Stored,
        MarkedTitle = Marking.Mark(Document.Title, words, int.MaxValue),
        Snippet = Marking.Mark(Document.Summary.Length > 0 ? Document.Summary : Document.Body, words, 240),
    };

    private void Add(string text, double weight)
    {
        foreach (var word in TextIndex.Words.Of(text))
            Words[word] = Words.GetValueOrDefault(word) + weight;
    }
}
