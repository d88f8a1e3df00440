namespace DiversInclusief.Components;

public enum AlertKind
{
    Info,
    Ok,
    Warning,
    Error,
}
