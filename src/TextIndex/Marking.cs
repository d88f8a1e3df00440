namespace DiversInclusief.TextIndex;

internal static class Marking
{
    public static IReadOnlyList<MarkedText> Mark(string text, IReadOnlyList<string> words, int length)
    {
        var pieces = new List<MarkedText>();
        var from = 0;
        foreach (var word in Words.Of(text))
        {
            var at = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || at + word.Length > length) break;
            if (!words.Contains(word)) continue;
            if (at > from) pieces.Add(new(text[from..at], false));
            pieces.Add(new(text.Substring(at, word.Length), true));
            from = at + word.Length;
        }
        if (from < Math.Min(length, text.Length)) pieces.Add(new(text[from..Math.Min(length, text.Length)], false));
        return pieces;
    }
}
