using System.Collections.Concurrent;

namespace DiversInclusief.TextIndex.Search;

/// <summary>
/// What was found to be like a document, for as long as one view of the index lasts. Kept for exactly the tokens of the reader it was found for:
/// who holds one token more or less is answered anew.
/// </summary>
internal sealed class RelatedMemory
{
    private const int Most = 1_000;

    private readonly ConcurrentDictionary<Asked, IReadOnlyList<Hit>> _found = new();

    public IReadOnlyList<Hit> Get(string document, ReaderTokens reader, int take, Func<IReadOnlyList<Hit>> find)
    {
        var asked = new Asked(document, take, reader);
        if (_found.TryGetValue(asked, out var known)) return known;
        if (_found.Count >= Most) _found.Clear();
        return _found[asked] = find();
    }

    private readonly record struct Asked(string Document, int Take, ReaderTokens Reader)
    {
        public bool Equals(Asked other) => Document == other.Document && Take == other.Take && Reader.HoldsTheSameAs(other.Reader);

        public override int GetHashCode() => HashCode.Combine(Document, Take, Reader.All.Count);
    }
}
