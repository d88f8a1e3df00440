namespace DiversInclusief.Content;

/// <summary>A type or part as its recipe wrote it.</summary>
internal sealed class StoredDefinition
{
    public const string Type = "type";
    public const string Part = "part";

    public required string Kind { get; init; }
    public required string Name { get; init; }
    public required string Json { get; set; }
}
