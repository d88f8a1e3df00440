using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Reading;

/// <summary>One field of one document, word by word, as it was written.</summary>
internal sealed class FieldText(Lexicon lexicon, int leadingGap, int[] surfaces, int[] gaps)
{
    public int Count => surfaces.Length;

    public string Leading => lexicon.Gaps[leadingGap];

    public string Word(int at) => lexicon.Surfaces[surfaces[at]];

    public int WordNumber(int at) => lexicon.WordOf(surfaces[at]);

    /// <summary>What stands between this word and the next.</summary>
    public string GapAfter(int at) => gaps[at] < 0 ? " " : lexicon.Gaps[gaps[at]];

    /// <summary>How many line ends stand before a word.</summary>
    public int LineOf(int at)
    {
        var line = Leading.Count('\n');
        for (var i = 0; i < at; i++)
            line += GapAfter(i).Count('\n');
        return line;
    }

    public override string ToString()
    {
        var pieces = new string[Count * 2 + 1];
        pieces[0] = Leading;
        for (var i = 0; i < Count; i++) (pieces[i * 2 + 1], pieces[i * 2 + 2]) = (Word(i), GapAfter(i));
        return string.Concat(pieces);
    }
}
