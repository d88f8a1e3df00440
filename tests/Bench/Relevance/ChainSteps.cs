using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.Bench.Relevance;

/// <summary>Which steps of the Dutch chain take part in a measurement.</summary>
internal sealed record ChainSteps
{
    public bool Folding { get; init; } = true;

    public bool StopWords { get; init; } = true;

    public bool Compounds { get; init; } = true;

    public bool Hyphens { get; init; } = true;

    public bool TypingMistakes { get; init; } = true;

    public Func<string, string> Stem { get; init; } = DutchStem.Of;
}
