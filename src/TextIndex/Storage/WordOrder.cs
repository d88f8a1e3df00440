namespace DiversInclusief.TextIndex.Storage;

/// <summary>Words in alphabetical order. New ones wait unsorted behind until there are enough of them to sort again.</summary>
internal sealed class WordOrder(StringTable words)
{
    private const int MostUnsorted = 4_096;
    private volatile int[] _sorted = [];

    /// <summary>Sorts now, so that the first reader need not wait.</summary>
    public void Prepare() => Sorted(words.Count);

    public IEnumerable<int> StartingWith(string prefix)
    {
        var count = words.Count;
        var sorted = Sorted(count);
        for (var i = FirstAtOrAfter(sorted, prefix); i < sorted.Length && words[sorted[i]].StartsWith(prefix, StringComparison.Ordinal); i++) yield return sorted[i];
        for (var word = sorted.Length; word < count; word++)
            if (words[word].StartsWith(prefix, StringComparison.Ordinal)) yield return word;
    }

    /// <summary>Words are only added, so whatever was sorted stays right; two threads sorting at once do the same work twice, no harm.</summary>
    private int[] Sorted(int count)
    {
        var sorted = _sorted;
        if (count - sorted.Length <= Math.Max(MostUnsorted, sorted.Length / 16)) return sorted;
        var ids = new int[count];
        var texts = new string[count];
        for (var word = 0; word < count; word++) (ids[word], texts[word]) = (word, words[word]);
        Array.Sort(texts, ids, StringComparer.Ordinal);
        return _sorted = ids;
    }

    private int FirstAtOrAfter(int[] sorted, string prefix)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(words[sorted[middle]], prefix) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
