using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Reading;

/// <summary>Marks what a query found: whole words by their stem, and within a compound only the part that was asked for.</summary>
internal sealed class Marker(IndexView index, IReadOnlySet<int> terms)
{
    /// <summary>The asked terms that a word stands for, the whole before parts.</summary>
    public int Matching(int word)
    {
        Span<int> single = stackalloc int[1];
        foreach (var term in index.Lexicon.TermsOfWord(word, single))
            if (terms.Contains(term)) return term;
        return -1;
    }

    public void Write(FieldText text, int from, int until, MarkedTextBuilder target)
    {
        for (var i = from; i < until; i++)
        {
            WriteWord(text.Word(i), text.WordNumber(i), target);
            if (i + 1 < until) target.Add(text.GapAfter(i), false);
        }
    }

    private void WriteWord(string surface, int word, MarkedTextBuilder target)
    {
        Span<int> single = stackalloc int[1];
        var own = index.Lexicon.TermsOfWord(word, single);
        if (terms.Contains(own[0])) target.Add(surface, true);
        else if (Matching(word) < 0) target.Add(surface, false);
        else WriteParts(surface, target);
    }

    private void WriteParts(string surface, MarkedTextBuilder target)
    {
        var analyzed = index.Lexicon.Chain.Analyze(surface);
        var places = LetterPlaces(surface);
        if (places.Count != analyzed.Folded.Length)
        {
            target.Add(surface, true);
            return;
        }
        var written = 0;
        foreach (var part in analyzed.Parts.Where(part => terms.Contains(index.Lexicon.Terms.Find(part.Stem))).OrderBy(part => part.Start).ThenByDescending(part => part.Length))
        {
            var (start, end) = (places[part.Start], places[part.Start + part.Length - 1] + 1);
            if (start < written) continue;
            target.Add(surface[written..start], false);
            target.Add(surface[start..end], true);
            written = end;
        }
        target.Add(surface[written..], false);
    }

    private static List<int> LetterPlaces(string surface)
    {
        var places = new List<int>(surface.Length);
        for (var i = 0; i < surface.Length; i++)
            if (char.IsLetterOrDigit(surface[i])) places.Add(i);
        return places;
    }
}
