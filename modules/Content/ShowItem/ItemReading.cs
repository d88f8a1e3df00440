using DiversInclusief.Components;
using DiversInclusief.Media;
using DiversInclusief.TextIndex;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>
/// A published item with everything a page needs to show it. The model of every view Shared/Item-{ContentType}.cshtml;
/// a type without one is shown by Shared/_Item.cshtml from its definition alone.
/// </summary>
public sealed record ItemReading(
    ContentItem Item,
    ContentTypeDefinition Type,
    TermTree Terms,
    IReadOnlyDictionary<string, ItemTitle> Titles,
    IReadOnlyDictionary<string, MediaCard> Media,
    IReadOnlyList<Hit> Related)
{
    private readonly (SafeHtml Html, IReadOnlyList<(string Id, string Words)> Found) _body = Headings.In(MarkdownText.ToHtml(Item.Body, 2, MediaLinks.Pictures(Media.Values), Item.Pipeline));

    /// <summary>The text of the item itself, above the sections; its headings have ids.</summary>
    public SafeHtml Body => _body.Html;

    /// <summary>Headings of the text, of the sections and of the cards, in the order of the page.</summary>
    public IReadOnlyList<ContentsEntry> Contents =>
    [
        .. _body.Found.Select(heading => new ContentsEntry(heading.Id, heading.Words)),
        .. Sections.Select(section => new ContentsEntry(section.Id, section.Heading)),
        .. Bags.Select(bag => new ContentsEntry(bag.Id, bag.Bag.DisplayName)),
    ];

    /// <summary>Filled-in Markdown fields in the order of the definition.</summary>
    public IReadOnlyList<ItemSection> Sections { get; } =
    [
        .. from attached in Type.Fields
           where attached.Field.Kind == "MarkdownField"
           let value = Item.FieldOf(attached.Part, attached.Field.Name)
           where !string.IsNullOrWhiteSpace(value.Markdown)
           select new ItemSection(attached.Field.Name, Slug.From(attached.Field.DisplayName), attached.Field.DisplayName, MarkdownText.ToHtml(value.Markdown, 3, MediaLinks.Pictures(Media.Values), Item.Pipeline)),
    ];

    /// <summary>Bags with something in them, in the order of the definition.</summary>
    public IReadOnlyList<BagReading> Bags => field ??=
    [
        .. from bag in Type.Bags
           let cards = Item.CardsIn(bag).Select(card => new CardReading(card, Titles, Media)).ToList()
           where cards.Count > 0
           select new BagReading(bag, cards),
    ];

    /// <summary>Everything short that is filled in, in the order of the definition.</summary>
    public IReadOnlyList<ItemFact> Facts => field ??= ItemFacts.Of(this);

    public ItemFact? Fact(string name) => Facts.FirstOrDefault(fact => fact.Field == name);

    public IEnumerable<ItemFact> FactsBut(params string[] names) => Facts.Where(fact => !names.Contains(fact.Field));

    /// <summary>What the author says of it, those that hold first; empty when nothing was said.</summary>
    public IReadOnlyList<ChecklistPoint> Checklist => Content.Checklist.Of(Item, Type);

    /// <summary>Null when there is none that the reader may see.</summary>
    public Picture? Picture => Picture.In(Item["Picture"].MediaPaths, Item["Picture"].MediaTexts, Media);

    /// <summary>Documents to read or download, with what they are called in this item.</summary>
    public IReadOnlyList<ItemDownload> Downloads =>
    [
        .. from attached in Type.Fields
           where attached.Field.Kind == "MediaField"
           let value = Item.FieldOf(attached.Part, attached.Field.Name)
           from file in value.MediaPaths.Select((path, i) => (Card: Media.GetValueOrDefault(path), Text: value.MediaTexts.ElementAtOrDefault(i)))
           where file.Card is { IsImage: false }
           select new ItemDownload(file.Card, string.IsNullOrEmpty(file.Text) ? file.Card.Name : file.Text),
    ];

    /// <summary>Items picked in a field that the reader may see, in the order picked.</summary>
    public IReadOnlyList<Badge> Picked(FieldValue value) =>
        [.. value.ItemIds.Where(Titles.ContainsKey).Select(id => new Badge(Titles[id].Title, Titles[id].Url))];
}
