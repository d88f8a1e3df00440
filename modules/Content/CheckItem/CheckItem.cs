namespace DiversInclusief.Content;

/// <summary>Says what is wrong with an item before anything is written.</summary>
public sealed class CheckItem(ContentDefinitions definitions, Terms terms)
{
    /// <summary>For work in progress: required fields may be empty.</summary>
    public Task<IReadOnlyList<FieldError>> DraftAsync(ContentItem item, CancellationToken cancellation) => CheckAsync(item, complete: false, cancellation);

    /// <summary>For what readers will see.</summary>
    public Task<IReadOnlyList<FieldError>> CompleteAsync(ContentItem item, CancellationToken cancellation) => CheckAsync(item, complete: true, cancellation);

    private async Task<IReadOnlyList<FieldError>> CheckAsync(ContentItem item, bool complete, CancellationToken cancellation) =>
        new ItemCheck(await definitions.AllAsync(cancellation), await terms.AllAsync(cancellation), complete).Check(item);
}
