namespace DiversInclusief.TextIndex.Analysis;

/// <summary>What a chain makes of one word: the stem of the whole, and the parts that stand at the same position.</summary>
internal sealed record AnalyzedWord(string Folded, string Stem, IReadOnlyList<WordPart> Parts);
