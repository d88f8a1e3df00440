using DiversInclusief.Components;
using DiversInclusief.Media;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>
/// A card with what is needed to show it: the model of every view Shared/Card-{ContentType}.cshtml.
/// A type without one is shown by Shared/_Card.cshtml from its definition alone.
/// </summary>
/// <param name="Titles">Items that it points to and the reader may see.</param>
/// <param name="From">The item it stands in, where it is shown elsewhere; null on the page of that item.</param>
public sealed record CardReading(BagCard Card, IReadOnlyDictionary<string, ItemTitle> Titles, IReadOnlyDictionary<string, MediaCard> Media, ItemTitle? From = null)
{
    public ContentItem Item => Card.Item;
    public ContentTypeDefinition Type => Card.Type;

    /// <summary>Of the card itself, from anywhere.</summary>
    public string Url => $"{From?.Url}#{Card.Anchor}";

    public SafeHtml Html(string field) => MarkdownText.ToHtml(Item[field].Markdown, 4, MediaLinks.Pictures(Media.Values), Item.Pipeline);

    public IReadOnlyList<Badge> Picked(string field) => [.. Item[field].ItemIds.Where(Titles.ContainsKey).Select(id => new Badge(Titles[id].Title, Titles[id].Url))];

    /// <summary>A link that was typed, as far as it leads to a page.</summary>
    public string? Link(string field) => ItemFacts.SafeAddress(Item[field].Url);
}
