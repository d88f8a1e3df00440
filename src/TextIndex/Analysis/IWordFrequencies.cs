namespace DiversInclusief.TextIndex.Analysis;

/// <summary>How often a word occurs on its own in the indexed documents: evidence that it can be a part of a compound.</summary>
internal interface IWordFrequencies
{
    int CountOf(ReadOnlySpan<char> word);
}
