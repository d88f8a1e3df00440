namespace DiversInclusief.Identity;

/// <summary>A role as a recipe describes it.</summary>
internal sealed class Role
{
    /// <summary>Holds every permission, also ones that later versions add.</summary>
    public const string Administrator = "Administrator";

    public required string Name { get; init; }
    public string Description { get; set; } = "";
    public List<string> Permissions { get; set; } = [];
}
