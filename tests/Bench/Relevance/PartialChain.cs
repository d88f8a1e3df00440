using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.Bench.Relevance;

/// <summary>The Dutch chain with steps left out or exchanged.</summary>
internal sealed class PartialChain(ChainSteps steps, IWordFrequencies frequencies) : IAnalysisChain
{
    private readonly CompoundSplitter _splitter = new(PartList.Default, WordList.None, frequencies, steps.Stem);

    public string Name => "dutch";

    public bool JoinsDutch => steps.Hyphens;

    public bool ForgivesMistakes => steps.TypingMistakes;

    public AnalyzedWord Analyze(string word)
    {
        var folded = Apostrophes.Strip(steps.Folding ? Folding.Fold(word) : word.ToLowerInvariant());
        if (folded.Length > 0 && char.IsAsciiDigit(folded[0])) return new AnalyzedWord(folded, folded, []);
        var pieces = folded.Replace(".", "", StringComparison.Ordinal).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var joined = string.Concat(pieces);
        return new AnalyzedWord(joined, steps.Stem(joined), Parts(pieces).ToList());
    }

    public bool IsStopWord(string folded) => steps.StopWords && StopWords.Contains(folded);

    public bool KnowsWord(string folded) => _splitter.Knows(folded);

    private IEnumerable<WordPart> Parts(string[] pieces)
    {
        var start = 0;
        foreach (var piece in pieces)
        {
            if (pieces.Length > 1 && piece.Length > 1) yield return new WordPart(steps.Stem(piece), start, piece.Length);
            if (steps.Compounds)
                foreach (var part in _splitter.Split(piece)) yield return part with { Start = start + part.Start };
            start += piece.Length;
        }
    }
}
