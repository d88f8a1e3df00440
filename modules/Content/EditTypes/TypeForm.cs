using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>Name and explanation of a type as typed.</summary>
internal sealed class TypeForm
{
    private const int LongestName = 60;
    private const int LongestDescription = 300;

    public string DisplayName { get; set => field = TypedText.Line(value); } = "";
    public string Description { get; set => field = TypedText.Line(value); } = "";

    /// <summary>Who only hands in may start one.</summary>
    public bool Contributable { get; set; }

    /// <summary>Mark of what was looked at.</summary>
    public string BasedOn { get; set => field = TypedText.Line(value); } = "";

    public static TypeForm Of(OpenedType type) => new() { DisplayName = type.Definition.DisplayName, Description = type.Definition.Description, Contributable = type.Definition.Contributable, BasedOn = type.Stamp };

    /// <param name="own">Technical name of the type itself; empty for a new one.</param>
    public IEnumerable<(string Field, string Why)> Mistakes(DefinitionSet all, string own)
    {
        if (DisplayName.Length is 0 or > LongestName || Slug.From(DisplayName).Length == 0)
            yield return (nameof(DisplayName), $"Geef een naam van hoogstens {LongestName} tekens.");
        else if (all.Types.Any(type => type.Name != own && (type.DisplayName.Equals(DisplayName, StringComparison.CurrentCultureIgnoreCase) || type.Kind == Slug.From(DisplayName))))
            yield return (nameof(DisplayName), $"Er is al een soort die ‘{DisplayName}’ heet of heette. Kies een andere naam.");
        if (Description.Length > LongestDescription)
            yield return (nameof(Description), $"Gebruik hoogstens {LongestDescription} tekens.");
    }
}
