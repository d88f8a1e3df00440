namespace DiversInclusief.TextIndex.Storage;

/// <summary>All facets by name. <c>kind</c> is always there.</summary>
internal sealed class FacetFields
{
    public const string Kind = "kind";
    private readonly StringTable _names = new();
    private volatile FacetField[] _fields = new FacetField[16];

    public FacetFields() => GetOrAdd(Kind);

    public int Count => _names.Count;

    public FacetField this[int id] => _fields[id];

    /// <summary>Also by another way of writing capitals, since people type it.</summary>
    public int Find(string name)
    {
        var exact = _names.Find(name);
        if (exact >= 0) return exact;
        for (var id = 0; id < _names.Count; id++)
            if (string.Equals(_names[id], name, StringComparison.OrdinalIgnoreCase)) return id;
        return -1;
    }

    public int GetOrAdd(string name)
    {
        var found = _names.Find(name);
        if (found >= 0) return found;
        var fields = _fields;
        if (_names.Count >= fields.Length) Array.Resize(ref fields, fields.Length * 2);
        fields[_names.Count] = new FacetField(name);
        _fields = fields;
        return _names.GetOrAdd(name);
    }
}
