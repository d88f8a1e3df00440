namespace DiversInclusief.Content;

internal enum PieceKind
{
    Same,
    Removed,
    Added,
}
