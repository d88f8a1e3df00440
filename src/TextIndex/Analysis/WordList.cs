using System.Numerics;

namespace DiversInclusief.TextIndex.Analysis;

/// <summary>
/// The Dutch word list of the system, when it is installed (Debian package wdutch), as fingerprints: 400,000 words in 4 MB. Place and print together are 52 bits, so that a word that is not there is taken for one about once in 10 billion.
/// Without it compounds split by the own list and the documents alone.
/// </summary>
internal sealed class WordList
{
    private const string SystemPath = "/usr/share/dict/dutch";
    private static readonly Lazy<WordList> LazySystem = new(() => Load(SystemPath));
    private readonly uint[] _slots;

    public WordList(IEnumerable<string> words)
    {
        var prints = words.Select(word => Print(word)).ToHashSet();
        _slots = new uint[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, prints.Count * 2))];
        foreach (var print in prints) _slots[SlotOf(print)] = Short(print);
        Count = prints.Count;
    }

    public static WordList None { get; } = new([]);

    public static WordList System => LazySystem.Value;

    public int Count { get; }

    public bool Contains(ReadOnlySpan<char> word)
    {
        var print = Print(word);
        return _slots[SlotOf(print)] == Short(print);
    }

    private static WordList Load(string path)
    {
        try
        {
            return File.Exists(path) ? new WordList(File.ReadLines(path).Where(line => line.Length > 3 && char.IsAsciiLetterLower(line[0])).Select(Folding.Fold).Where(IsPlainWord)) : None;
        }
        catch (IOException)
        {
            return None;
        }
        catch (UnauthorizedAccessException)
        {
            return None;
        }
    }

    private static bool IsPlainWord(string line) => !line.AsSpan().ContainsAnyExceptInRange('a', 'z');

    private static ulong Print(ReadOnlySpan<char> word)
    {
        var print = 14695981039346656037UL;
        foreach (var c in word) print = (print ^ c) * 1099511628211UL;
        return print ^ (print >> 29);
    }

    /// <summary>Never 0, which marks an empty place.</summary>
    private static uint Short(ulong print) => Math.Max(1, (uint)(print >> 32));

    private int SlotOf(ulong print)
    {
        var mask = _slots.Length - 1;
        var slot = (int)print & mask;
        while (_slots[slot] != 0 && _slots[slot] != Short(print)) slot = (slot + 1) & mask;
        return slot;
    }
}
