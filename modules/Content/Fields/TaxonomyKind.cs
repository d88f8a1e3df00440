namespace DiversInclusief.Content;

internal sealed class TaxonomyKind() : FieldKind("TaxonomyField", FieldShape.Text("TaxonomyContentItemId"), FieldShape.Texts("TermContentItemIds"), FieldShape.Texts("TagNames"))
{
    public override bool IsEmpty(FieldValue value) => value.TermIds.Count == 0;

    public override string? Wrong(FieldValue value, ContentFieldDefinition field, TermTree terms)
    {
        if (field.Unique && value.TermIds.Count > 1)
            return "Kies er één.";
        var unknown = value.TermIds.FirstOrDefault(id => terms.Find(id)?.TaxonomyId != field.TaxonomyId);
        return unknown is null ? null : $"‘{unknown}’ staat niet in de lijst ‘{terms.Taxonomy(field.TaxonomyId)?.Name ?? field.TaxonomyId}’.";
    }
}
