namespace DiversInclusief.TextIndex.Storage;

/// <summary>
/// The words of the titles of one segment in alphabetical order, each with its documents: whatever begins with the same letters
/// lies in one stretch, so that completing a title is two searches and one pass.
/// </summary>
internal sealed class TitleWords
{
    private readonly StringTable _words;
    private readonly int[] _numbers;
    private readonly int[] _starts;
    private readonly ushort[] _documents;
    private readonly bool[] _isFirst;

    public TitleWords(Lexicon lexicon, ForwardTexts texts)
    {
        _words = lexicon.Words;
        var occurrences = Occurrences(lexicon, texts);
        _numbers = occurrences.Select(occurrence => occurrence.Word).Distinct().ToArray();
        var texted = Array.ConvertAll(_numbers, number => _words[number]);
        Array.Sort(texted, _numbers, StringComparer.Ordinal);
        var places = new Dictionary<int, int>(_numbers.Length);
        for (var place = 0; place < _numbers.Length; place++) places[_numbers[place]] = place;
        _starts = new int[_numbers.Length + 1];
        foreach (var (word, _, _) in occurrences) _starts[places[word] + 1]++;
        for (var place = 0; place < _numbers.Length; place++) _starts[place + 1] += _starts[place];
        var next = (int[])_starts.Clone();
        _documents = new ushort[occurrences.Count];
        _isFirst = new bool[occurrences.Count];
        foreach (var (word, document, isFirst) in occurrences)
        {
            var at = next[places[word]]++;
            (_documents[at], _isFirst[at]) = (document, isFirst);
        }
    }

    /// <summary>Documents with a title word that begins so, ascending within each word; and whether it is the title's first word.</summary>
    public (ReadOnlyMemory<ushort> Documents, ReadOnlyMemory<bool> IsFirst) StartingWith(string prefix)
    {
        var from = _starts[FirstAtOrAfter(prefix)];
        var until = _starts[FirstAtOrAfter(prefix + char.MaxValue)];
        return (_documents.AsMemory(from, until - from), _isFirst.AsMemory(from, until - from));
    }

    private static List<(int Word, ushort Document, bool IsFirst)> Occurrences(Lexicon lexicon, ForwardTexts texts)
    {
        var found = new List<(int, ushort, bool)>();
        for (var d = 0; d < texts.Count; d++)
        {
            var reader = new ForwardReader(texts.Of(d));
            reader.LeadingGap();
            for (var at = 0; at < reader.Lengths[0]; at++) found.Add((lexicon.WordOf(reader.NextSurface()), (ushort)d, at == 0));
        }
        return found;
    }

    private int FirstAtOrAfter(string prefix)
    {
        var (low, high) = (0, _numbers.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(_words[_numbers[middle]], prefix) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
