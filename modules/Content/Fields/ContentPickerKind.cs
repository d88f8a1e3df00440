namespace DiversInclusief.Content;

/// <summary>Points to other items by id. The target may come later, so that it exists is not checked.</summary>
internal sealed class ContentPickerKind() : FieldKind("ContentPickerField", FieldShape.Texts("ContentItemIds"))
{
    private const int Most = 400;

    public override bool IsEmpty(FieldValue value) => value.ItemIds.Count == 0;

    public override string? Wrong(FieldValue value, ContentFieldDefinition field, TermTree terms)
    {
        if (!field.Multiple && value.ItemIds.Count > 1)
            return "Kies er één.";
        if (value.ItemIds.Count > Most)
            return $"Kies er hoogstens {Most}.";
        return !value.ItemIds.All(ItemCheck.IsId) ? "Een van de gekozen items bestaat niet." : null;
    }
}
