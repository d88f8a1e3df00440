namespace DiversInclusief.Media;

/// <summary>Asks for the words of the document with this hash.</summary>
/// <param name="ContentType">Of a document that no library has.</param>
internal sealed record ReadText(string Hash, string? ContentType = null);
