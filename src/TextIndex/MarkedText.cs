namespace DiversInclusief.TextIndex;

/// <summary>A piece of plain text and whether it is a match to mark.</summary>
public readonly record struct MarkedText(string Text, bool IsMatch);
