namespace DiversInclusief.Content;

/// <summary>Things in a row that stayed, went or came.</summary>
internal sealed record Piece<T>(PieceKind Kind, IReadOnlyList<T> Items);
