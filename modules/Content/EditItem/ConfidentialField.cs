using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>A field in which something stands that may concern a person.</summary>
internal sealed record ConfidentialField(string Label, IReadOnlyList<Confidential> Found)
{
    public static IReadOnlyList<ConfidentialField> In(ItemForm form) =>
        [.. form.Fields.Where(field => field.Editor is StringEditor or LinkEditor or MediaEditor).Select(field => new ConfidentialField(field.FullLabel, Confidential.In(ShownValue.Of(field)))).Where(field => field.Found.Count > 0)];
}
