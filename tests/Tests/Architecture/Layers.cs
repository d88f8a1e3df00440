namespace DiversInclusief.Tests.Architecture;

/// <summary>Who may use whom. A new project is put in its place here.</summary>
internal static class Layers
{
    private static readonly string[] Foundations = ["Writing", "Kernel", "Components", "TextIndex"];

    /// <summary>In order: each may use those before it.</summary>
    private static readonly string[] Capabilities = ["Identity", "Media", "Search", "Notifications", "Content", "Exchange"];

    /// <summary>Side by side: none may use another.</summary>
    private static readonly string[] Features = ["Library", "Municipalities", "Forum", "Meetings", "Home"];

    public static IEnumerable<string> Modules => Capabilities.Concat(Features);

    /// <returns>Null for a project that has no place yet.</returns>
    public static string[]? MayUse(string project) => project switch
    {
        "Theme" or "Sqlite" or "Postgres" => ["Kernel", "Components"],
        "Web" => [.. Foundations, .. Modules, "Theme", "Sqlite", "Postgres"],
        "DesignTime" => ["Web", "Sqlite", "Postgres", "Kernel"],
        "Search" => [.. Capability(project), "TextIndex"],
        "Kernel" => ["Writing"],
        _ when Foundations.Contains(project) => [],
        _ when Capabilities.Contains(project) => [.. Capability(project)],
        _ when Features.Contains(project) => ["Kernel", "Components", .. Capabilities],
        _ => null,
    };

    private static IEnumerable<string> Capability(string project) => ["Kernel", "Components", .. Capabilities.TakeWhile(c => c != project)];
}
