namespace DiversInclusief.TextIndex.Queries;

/// <summary>Neighbouring words that together have synonyms, and how many of them say something.</summary>
internal sealed record WordRun(string Text, int Words);
