namespace DiversInclusief.Content;

/// <summary>Says what is wrong with an item before anything is written.</summary>
public sealed class CheckItem(ContentDefinitions definitions, Terms terms, IEnumerable<IHoldBack> others)
{
    /// <summary>For work in progress: required fields may be empty.</summary>
    public Task<IReadOnlyList<FieldError>> DraftAsync(ContentItem item, CancellationToken cancellation) => CheckAsync(item, complete: false, cancellation);

    /// <summary>For what readers will see.</summary>
    public async Task<IReadOnlyList<FieldError>> CompleteAsync(ContentItem item, CancellationToken cancellation)
    {
        var errors = new List<FieldError>(await CheckAsync(item, complete: true, cancellation));
        foreach (var other in others)
            errors.AddRange(await other.WhyAsync(item, cancellation));
        return errors;
    }

    private async Task<IReadOnlyList<FieldError>> CheckAsync(ContentItem item, bool complete, CancellationToken cancellation) =>
        new ItemCheck(await definitions.AllAsync(cancellation), await terms.AllAsync(cancellation), complete).Check(item);
}
