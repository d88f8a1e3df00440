namespace DiversInclusief.TextIndex.Analysis;

/// <summary>A meaningful part of a compound: its stem, and where it stands in the folded word.</summary>
internal readonly record struct WordPart(string Stem, int Start, int Length);
