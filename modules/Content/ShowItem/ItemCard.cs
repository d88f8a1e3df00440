using DiversInclusief.Media;

namespace DiversInclusief.Content;

/// <summary>An item in a list; the model of Shared/_ItemCards.cshtml is a list of these.</summary>
public sealed record ItemCard(ContentItem Item, string Kind, string Icon, DateTimeOffset? Date, IReadOnlyList<string> Themes, Picture? Picture = null)
{
    /// <summary>In one command for the pictures of all of them.</summary>
    public static async Task<IReadOnlyList<ItemCard>> ManyAsync(IReadOnlyList<ContentItem> items, DefinitionSet types, TermTree terms, MediaFiles media, CancellationToken cancellation)
    {
        var files = await media.FindAsync(items.SelectMany(item => item["Picture"].MediaPaths.Take(1)), cancellation);
        return [.. items.Select(item => Of(item, types, terms) with { Picture = Picture.In(item["Picture"].MediaPaths, item["Picture"].MediaTexts, files) })];
    }

    private static ItemCard Of(ContentItem item, DefinitionSet types, TermTree terms) => new(
        item, types.Find(item.ContentType)?.DisplayName ?? item.ContentType, KindIcon.Of(item.ContentType),
        DateOf(item), [.. terms.Named(item["Themes"].TermIds).Take(2).Select(term => term.Name)]);

    /// <summary>The day it is about, where its type has one; otherwise the day it came on the site.</summary>
    public static DateTimeOffset? DateOf(ContentItem item) =>
        item["EventDate"].Date ?? item["PublishedOn"].Date ?? item["OriginalDate"].Date ?? item["PublicationDate"].Date ?? item.PublishedUtc;
}
