namespace DiversInclusief.Media;

/// <summary>Asks for the words of the document with this hash.</summary>
internal sealed record ReadText(string Hash);
