namespace DiversInclusief.Content;

/// <summary>A module that knows why an item may not be shown to readers yet, such as words whose writer did not agree so far. Asked whenever something is handed in or published.</summary>
public interface IHoldBack
{
    /// <returns>Empty when nothing stands in the way.</returns>
    Task<IReadOnlyList<FieldError>> WhyAsync(ContentItem item, CancellationToken cancellation);
}
