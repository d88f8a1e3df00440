using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>The id; it is chosen with the item and never changed.</summary>
internal sealed record IdColumn() : Column(Id, "Id")
{
    public const string Id = nameof(ContentItem.ContentItemId);

    public override bool CanBeKey => true;

    public override IEnumerable<string> AlsoCalled => [Id];

    public override TableCell Of(ContentItem item) => new(item.ContentItemId);

    public override void Put(ContentItem item, string cell) { }
}
