namespace DiversInclusief.Content;

/// <param name="Item">As it is stored now; null when nothing is.</param>
internal sealed record EditResult(EditOutcome Outcome, ContentItem? Item, IReadOnlyList<FieldError> Errors)
{
    public static EditResult From(SaveResult result) => new(result.Outcome switch
    {
        SaveOutcome.Done or SaveOutcome.Unchanged => EditOutcome.Done,
        SaveOutcome.Invalid => EditOutcome.Refused,
        SaveOutcome.Conflict => EditOutcome.Conflict,
        _ => EditOutcome.Gone,
    }, result.Item, result.Errors);
}
