using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

internal static class EditableTypes
{
    /// <summary>Types that the form is for, by their Dutch names. A taxonomy has no draft and is kept elsewhere.</summary>
    public static IEnumerable<ContentTypeDefinition> Editable(this DefinitionSet definitions) =>
        definitions.Types.Where(type => type.Creatable && type.Draftable).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture);

    /// <summary>Those of which the reader may start one.</summary>
    public static IEnumerable<ContentTypeDefinition> StartableBy(this DefinitionSet definitions, Reader reader) =>
        definitions.Editable().Where(type => type.Contributable || reader.May(Permission.EditContent));
}
