namespace DiversInclusief.TextIndex.Storage;

/// <summary>The distinct sets of access tokens, numbered. Documents hold a number; set 0 has no tokens and is for nobody.</summary>
internal sealed class AccessSets
{
    private readonly StringTable _keys = new();
    private volatile string[][] _sets = new string[16][];

    public AccessSets() => Add([]);

    public int Count => _keys.Count;

    public int Add(IReadOnlyList<string> tokens)
    {
        var sorted = tokens.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var before = _keys.Count;
        var id = _keys.GetOrAdd(string.Join('\n', sorted.Select(token => token.Length + ":" + token)));
        if (id < before) return id;
        var sets = _sets;
        if (id >= sets.Length) Array.Resize(ref sets, sets.Length * 2);
        sets[id] = sorted;
        _sets = sets;
        return id;
    }

    public IReadOnlyList<string> this[int id] => _sets[id];
}
