namespace DiversInclusief.TextIndex.Queries;

/// <summary>The smallest thing asked for: a word, the start of a word, a phrase, a period; perhaps in one field or as one of a run of words.</summary>
internal sealed record QueryAtom(AtomKind Kind, string Text, string? Field = null, WordRun? Run = null);
