namespace DiversInclusief.TextIndex;

/// <summary>One thing that was looked for, and whether it stands in the document.</summary>
/// <param name="Text">As the index knows it: stems.</param>
/// <param name="Weight">What a find is worth against the word itself.</param>
/// <param name="Score">0 when it does not stand in the document.</param>
/// <param name="Fields">title, summary, body or attachment: where it stands.</param>
public sealed record WordWay(WordWayKind Kind, string Text, double Weight, double Score, IReadOnlyList<string> Fields);
