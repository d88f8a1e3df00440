namespace DiversInclusief.Content;

internal static class EditableTypes
{
    /// <summary>Types that the form is for, by their Dutch names. A taxonomy has no draft and is kept elsewhere.</summary>
    public static IEnumerable<ContentTypeDefinition> Editable(this DefinitionSet definitions) =>
        definitions.Types.Where(type => type.Creatable && type.Draftable).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture);
}
