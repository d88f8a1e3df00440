namespace DiversInclusief.Content;

/// <summary>A part as it is attached to a type.</summary>
/// <param name="Name">Key in the item's JSON; the part's own name unless attached by another.</param>
public sealed record ContentTypePartDefinition(string Name, ContentPartDefinition Part, DefinitionSettings Settings)
{
    public string DisplayName { get; } = Settings.Text("ContentTypePartSettings", "DisplayName", Name);
    public string Description { get; } = Settings.Text("ContentTypePartSettings", "Description");
    public double Position { get; } = ContentFieldDefinition.PositionOf(Settings.Text("ContentTypePartSettings", "Position"));
}
