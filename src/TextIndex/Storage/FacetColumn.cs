namespace DiversInclusief.TextIndex.Storage;

/// <summary>The values of one facet for the documents of one segment.</summary>
internal sealed class FacetColumn
{
    private readonly int[] _starts;
    private readonly int[] _values;

    /// <summary>Values of document d stand from starts[d] to starts[d + 1].</summary>
    public FacetColumn(int[] starts, int[] values)
    {
        Single = SingleOf(starts, values);
        (_starts, _values) = Single is null ? (starts, values) : ([], []);
    }

    /// <summary>Value per document, -1 for none, when no document has two: the common case, and the fast one.</summary>
    public int[]? Single { get; }

    public ReadOnlySpan<int> Of(int document)
    {
        if (Single is null) return _values.AsSpan(_starts[document], _starts[document + 1] - _starts[document]);
        return Single[document] < 0 ? [] : Single.AsSpan(document, 1);
    }

    private static int[]? SingleOf(int[] starts, int[] values)
    {
        var single = new int[starts.Length - 1];
        for (var d = 0; d < single.Length; d++)
        {
            var count = starts[d + 1] - starts[d];
            if (count > 1) return null;
            single[d] = count == 0 ? -1 : values[starts[d]];
        }
        return single;
    }
}
