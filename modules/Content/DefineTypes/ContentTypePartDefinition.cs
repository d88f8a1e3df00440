namespace DiversInclusief.Content;

/// <summary>A part as it is attached to a type.</summary>
/// <param name="Name">Key in the item's JSON; the part's own name unless attached by another.</param>
public sealed record ContentTypePartDefinition(string Name, ContentPartDefinition Part, DefinitionSettings Settings)
{
    internal const string Bag = "BagPart";

    public string DisplayName { get; } = Settings.Text("ContentTypePartSettings", "DisplayName", Name);
    public string Description { get; } = Settings.Text("ContentTypePartSettings", "Description");
    public double Position { get; } = ContentFieldDefinition.PositionOf(Settings.Text("ContentTypePartSettings", "Position"));

    /// <summary>It holds items of other types, which have no page of their own.</summary>
    public bool IsBag => Part.Name.Equals(Bag, StringComparison.OrdinalIgnoreCase);

    /// <summary>Types of the items that a bag may hold, in the order of the recipe; one that does not exist is left out. Such a type's own bags are empty.</summary>
    public IReadOnlyList<ContentTypeDefinition> Contained { get; init; } = [];

    internal IReadOnlyList<string> ContainedNames => Settings.Texts("BagPartSettings", "ContainedContentTypes");
}
