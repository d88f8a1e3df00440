using System.Numerics;

namespace DiversInclusief.TextIndex.Analysis;

/// <summary>
/// The Dutch word list of the system, when it is installed (Debian package wdutch), as 64-bit fingerprints: 400,000 words in 8 MB.
/// Without it compounds split by the own list and the documents alone.
/// </summary>
internal sealed class WordList
{
    private const string SystemPath = "/usr/share/dict/dutch";
    private static readonly Lazy<WordList> LazySystem = new(() => Load(SystemPath));
    private readonly ulong[] _slots;

    public WordList(IEnumerable<string> words)
    {
        var prints = words.Select(word => Print(word)).ToHashSet();
        _slots = new ulong[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, prints.Count * 2))];
        foreach (var print in prints) Insert(print);
        Count = prints.Count;
    }

    public static WordList None { get; } = new([]);

    public static WordList System => LazySystem.Value;

    public int Count { get; }

    public bool Contains(ReadOnlySpan<char> word)
    {
        var print = Print(word);
        for (var i = (int)(print >> 20) & (_slots.Length - 1); _slots[i] != 0; i = (i + 1) & (_slots.Length - 1))
            if (_slots[i] == print) return true;
        return false;
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
        print ^= print >> 29;
        return print == 0 ? 1 : print;
    }

    private void Insert(ulong print)
    {
        var i = (int)(print >> 20) & (_slots.Length - 1);
        while (_slots[i] != 0) i = (i + 1) & (_slots.Length - 1);
        _slots[i] = print;
    }
}
