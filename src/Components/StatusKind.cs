namespace DiversInclusief.Components;

public enum StatusKind
{
    Neutral,
    Success,
    Warning,
    Error,
    Info,
}
