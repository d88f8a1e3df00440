namespace DiversInclusief.TextIndex.Storage;

/// <summary>The values of one facet for the documents of one segment.</summary>
internal sealed class FacetColumn
{
    /// <summary>A value's number as a list of one, so that a narrow column can be read as a wide one.</summary>
    private static readonly int[] Numbers = Enumerable.Range(0, ushort.MaxValue).ToArray();

    private readonly int[] _starts;
    private readonly int[] _values;

    /// <summary>Values of document d stand from starts[d] to starts[d + 1].</summary>
    public FacetColumn(int[] starts, int[] values)
    {
        Single = SingleOf(starts, values);
        (_starts, _values) = Single is null ? (starts, values) : ([], []);
    }

    /// <summary>Value plus one per document, 0 for none, when no document has two and the numbers are small: the common case, and the fast one.</summary>
    public ushort[]? Single { get; }

    public ReadOnlySpan<int> Of(int document)
    {
        if (Single is null) return _values.AsSpan(_starts[document], _starts[document + 1] - _starts[document]);
        return Single[document] == 0 ? [] : Numbers.AsSpan(Single[document] - 1, 1);
    }

    private static ushort[]? SingleOf(int[] starts, int[] values)
    {
        var single = new ushort[starts.Length - 1];
        for (var d = 0; d < single.Length; d++)
        {
            var count = starts[d + 1] - starts[d];
            if (count > 1 || (count == 1 && values[starts[d]] >= ushort.MaxValue)) return null;
            if (count == 1) single[d] = (ushort)(values[starts[d]] + 1);
        }
        return single;
    }
}
