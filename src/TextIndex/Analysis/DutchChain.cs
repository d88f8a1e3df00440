namespace DiversInclusief.TextIndex.Analysis;

/// <summary>The Dutch chain: fold, apostrophes, hyphens, stem, parts. Stop words and synonyms are the query's business: here nothing is lost.</summary>
internal sealed class DutchChain(CompoundSplitter splitter) : IAnalysisChain
{
    public string Name => "dutch";

    public bool JoinsDutch => true;

    public AnalyzedWord Analyze(string word)
    {
        var folded = Apostrophes.Strip(Folding.Fold(word));
        if (folded.Length > 0 && char.IsAsciiDigit(folded[0])) return Number(folded);
        if (folded.Contains('-', StringComparison.Ordinal)) return Hyphenated(folded);
        folded = folded.Replace(".", "", StringComparison.Ordinal);
        return new AnalyzedWord(folded, DutchStem.Of(folded), splitter.Split(folded));
    }

    public bool IsStopWord(string folded) => StopWords.Contains(folded);

    public bool KnowsWord(string folded) => splitter.Knows(folded);

    /// <summary>1.000 = 1000; decimals and dates stay as written.</summary>
    private static AnalyzedWord Number(string folded)
    {
        var dot = folded.LastIndexOf('.');
        var plain = dot > 0 && folded.Length - dot == 4 && folded.All(c => c is '.' || char.IsAsciiDigit(c)) ? folded.Replace(".", "", StringComparison.Ordinal) : folded;
        plain = plain.Replace("-", "", StringComparison.Ordinal);
        return new AnalyzedWord(plain, plain, []);
    }

    /// <summary>wijk-aanpak = wijkaanpak, with wijk and aanpak as parts.</summary>
    private AnalyzedWord Hyphenated(string folded)
    {
        var pieces = folded.Replace(".", "", StringComparison.Ordinal).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var joined = string.Concat(pieces);
        var parts = new List<WordPart>();
        var start = 0;
        foreach (var piece in pieces)
        {
            if (piece.Length > 1) parts.Add(new WordPart(DutchStem.Of(piece), start, piece.Length));
            foreach (var part in splitter.Split(piece)) parts.Add(part with { Start = start + part.Start });
            start += piece.Length;
        }
        return new AnalyzedWord(joined, DutchStem.Of(joined), pieces.Length > 1 ? parts.Take(12).ToList() : parts);
    }
}
