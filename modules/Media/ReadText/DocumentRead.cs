namespace DiversInclusief.Media;

/// <summary>The words of a document are known now: told to whoever keeps a <see cref="LooseFile"/> of these bytes.</summary>
public sealed record DocumentRead(string Hash);
