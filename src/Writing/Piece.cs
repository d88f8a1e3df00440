namespace DiversInclusief.Writing;

/// <summary>Things in a row that stayed, went or came.</summary>
public sealed record Piece<T>(PieceKind Kind, IReadOnlyList<T> Items);
