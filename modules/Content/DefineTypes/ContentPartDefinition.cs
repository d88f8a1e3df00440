namespace DiversInclusief.Content;

/// <summary>A part with its fields in order; a part of Orchard Core itself that we know has no fields.</summary>
public sealed record ContentPartDefinition(string Name, DefinitionSettings Settings, IReadOnlyList<ContentFieldDefinition> Fields)
{
    /// <summary>Parts of Orchard Core that this site knows by itself.</summary>
    internal static IReadOnlyCollection<string> BuiltIn { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "TitlePart", "AutoroutePart", "CommonPart", "MarkdownBodyPart", "ListPart", "ContainedPart", "TaxonomyPart", "TermPart", "AliasPart", QualityLabel.Part, ReviewDate.Part, ContentTypePartDefinition.Bag,
    };

    /// <summary>Names of fields that were taken away; items may still hold them.</summary>
    internal IReadOnlyCollection<string> Removed { get; init; } = [];

    public ContentFieldDefinition? Field(string name) => Fields.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
