namespace DiversInclusief.Content;

/// <summary>How an act on an item ended. Only <see cref="SaveOutcome.Done"/> wrote something.</summary>
/// <param name="Item">The item as it is now stored; null when it is gone.</param>
/// <param name="Errors">Filled for <see cref="SaveOutcome.Invalid"/>.</param>
public sealed record SaveResult(SaveOutcome Outcome, ContentItem? Item, IReadOnlyList<FieldError> Errors)
{
    public bool Succeeded => Outcome is SaveOutcome.Done or SaveOutcome.Unchanged;

    internal static SaveResult Done(ContentItem item) => new(SaveOutcome.Done, item, []);
    internal static SaveResult Unchanged(ContentItem item) => new(SaveOutcome.Unchanged, item, []);
    internal static SaveResult Invalid(ContentItem item, IReadOnlyList<FieldError> errors) => new(SaveOutcome.Invalid, item, errors);
    internal static SaveResult Conflict(ContentItem current) => new(SaveOutcome.Conflict, current, []);
    internal static SaveResult Gone { get; } = new(SaveOutcome.Gone, null, []);
}
