namespace DiversInclusief.TextIndex.Analysis;

/// <summary>Word boundaries and lower case, nothing of a language: for comparing with other engines.</summary>
internal sealed class SimpleChain : IAnalysisChain
{
    public string Name => "simple";

    public bool JoinsDutch => false;

    public AnalyzedWord Analyze(string word)
    {
        var lower = word.ToLowerInvariant();
        return new AnalyzedWord(lower, lower, []);
    }

    public bool IsStopWord(string folded) => false;

    public bool KnowsWord(string folded) => false;
}
