namespace DiversInclusief.Components;

internal static class AlertKinds
{
    public static string IconName(this AlertKind kind) => kind switch
    {
        AlertKind.Ok => "circle-check",
        AlertKind.Warning => "alert-triangle",
        AlertKind.Error => "alert-circle",
        _ => "info-circle",
    };

    public static string? Role(this AlertKind kind) => kind switch
    {
        AlertKind.Ok => "status",
        AlertKind.Error => "alert",
        _ => null,
    };
}
