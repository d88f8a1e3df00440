using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.TextIndex.Reading;

/// <summary>Marks the beginnings of words that were typed.</summary>
internal sealed class PrefixMarker(IReadOnlyList<string> prefixes)
{
    public IReadOnlyList<MarkedText> Mark(FieldText text)
    {
        var target = new MarkedTextBuilder();
        target.Add(text.Leading, false);
        for (var i = 0; i < text.Count; i++)
        {
            var word = text.Word(i);
            var length = LengthOf(word);
            target.Add(word[..length], true);
            target.Add(word[length..], false);
            target.Add(text.GapAfter(i), false);
        }
        return target.Build();
    }

    private int LengthOf(string word)
    {
        var folded = Folding.Fold(word);
        if (folded.Length != word.Length) return 0;
        return prefixes.Where(prefix => folded.StartsWith(prefix, StringComparison.Ordinal)).Select(prefix => prefix.Length).DefaultIfEmpty(0).Max();
    }
}
