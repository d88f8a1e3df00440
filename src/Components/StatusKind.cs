namespace DiversInclusief.Components;

internal enum StatusKind
{
    Neutral,
    Success,
    Warning,
    Error,
    Info,
}
