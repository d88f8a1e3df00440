namespace DiversInclusief.Content;

/// <summary>A field of a part, as a recipe defines it.</summary>
public sealed class ContentFieldDefinition
{
    internal ContentFieldDefinition(string name, FieldKind kind, DefinitionSettings settings)
    {
        (Name, Rules, Settings) = (name, kind, settings);
        (DisplayName, Description) = (Of("DisplayName", name), Of("Description", ""));
        (Editor, Position) = (Of("Editor", ""), PositionOf(Of("Position", "")));
        (Hint, Required) = (settings.Text(Group, "Hint"), settings.Flag(Group, "Required"));
        Options = [.. settings.List("TextFieldPredefinedListEditorSettings", "Options").Select(FieldOption.From).OfType<FieldOption>()];
        (Minimum, Maximum) = (settings.Number(Group, "Minimum"), settings.Number(Group, "Maximum"));
        Scale = (int)Math.Clamp(settings.Number(Group, "Scale") ?? 0, 0, 10);
        TaxonomyId = settings.Text(Group, "TaxonomyContentItemId");
        (Unique, Multiple) = (settings.Flag(Group, "Unique"), settings.Flag(Group, "Multiple", absent: Kind == "MediaField"));
        PickedTypes = settings.Texts(Group, "DisplayedContentTypes");
        AllowedExtensions = settings.Texts(Group, "AllowedExtensions");
    }

    public string Name { get; }

    /// <summary>Such as "TextField".</summary>
    public string Kind => Rules.Name;

    public DefinitionSettings Settings { get; }
    public string DisplayName { get; }
    public string Description { get; }

    /// <summary>"" for the kind's usual one, "TextArea", "PredefinedList", …</summary>
    public string Editor { get; }

    public double Position { get; }
    public string Hint { get; }
    public bool Required { get; }

    /// <summary>Of a predefined list; empty for free text.</summary>
    public IReadOnlyList<FieldOption> Options { get; }

    public decimal? Minimum { get; }
    public decimal? Maximum { get; }

    /// <summary>Digits after the decimal point.</summary>
    public int Scale { get; }

    public string TaxonomyId { get; }

    /// <summary>At most one term.</summary>
    public bool Unique { get; }

    public bool Multiple { get; }

    /// <summary>Types a picker offers; empty offers all.</summary>
    public IReadOnlyList<string> PickedTypes { get; }

    public IReadOnlyList<string> AllowedExtensions { get; }

    internal FieldKind Rules { get; }

    private string Group => Kind + "Settings";

    internal static double PositionOf(string position) =>
        double.TryParse(position, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : double.MaxValue;

    private string Of(string name, string absent) => Settings.Text("ContentPartFieldSettings", name, absent);
}
