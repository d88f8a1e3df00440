namespace DiversInclusief.Writing;

public enum PieceKind
{
    Same,
    Removed,
    Added,
}
