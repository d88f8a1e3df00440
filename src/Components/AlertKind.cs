namespace DiversInclusief.Components;

internal enum AlertKind
{
    Info,
    Ok,
    Warning,
    Error,
}
