using System.Globalization;
using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>What machines are told about the page of an item: search engines in schema.org's words, and sites where the address is shared in those of Open Graph.</summary>
/// <param name="Site">Scheme and host that readers know the site by.</param>
internal sealed record ItemMeta(ItemReading Reading, string Site)
{
    public const string SiteName = "Divers & Inclusief";
    private const string OwnPictures = "/_content/DiversInclusief.Theme/images/delen-";
    private const int PictureWidth = 1200, PictureHeight = 630;

    private static readonly Dictionary<string, string> SchemaTypes = new()
    {
        ["Publication"] = "Report", ["EventReport"] = "Article", ["InspiringExample"] = "Article", ["ActionPerspective"] = "Article", ["Column"] = "OpinionNewsArticle",
        ["PressRelease"] = "NewsArticle", ["Person"] = "Person", ["Dossier"] = "Collection",
    };

    private ContentItem Item => Reading.Item;

    public string Title => Item.DisplayText;
    public string Description => Item["Summary"].Text;
    public string Url => Site + Item.Url;
    public string OpenGraphType => Item.ContentType is "Page" or "Dossier" ? "website" : "article";

    /// <summary>The item's own picture, or the drawing of its kind.</summary>
    public string Picture => Site + (Reading.Picture is { } own ? own.Card.Url(PictureWidth) : $"{OwnPictures}{(SchemaTypes.ContainsKey(Item.ContentType) ? Item.ContentType.ToLowerInvariant() : "site")}.png");

    public string PictureAlt => Reading.Picture?.Alt ?? $"{Reading.Type.DisplayName} op {SiteName}";

    /// <summary>Null where the picture has a shape of its own.</summary>
    public (int Width, int Height)? Measures => Reading.Picture is null ? (PictureWidth, PictureHeight) : null;

    public JsonObject Schema
    {
        get
        {
            var schema = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = SchemaTypes.GetValueOrDefault(Item.ContentType, "WebPage"), ["url"] = Url, ["name"] = Title, ["description"] = Description };
            if (Item.ContentType == "Person")
                AddPerson(schema);
            else
                AddText(schema);
            foreach (var empty in schema.Where(pair => pair.Value is null || pair.Value is JsonArray { Count: 0 } || pair.Value.ToString().Length == 0).Select(pair => pair.Key).ToList())
                schema.Remove(empty);
            return schema;
        }
    }

    private void AddPerson(JsonObject schema)
    {
        schema["jobTitle"] = Item["Function"].Text;
        schema["affiliation"] = Item["Organisation"].Text;
        schema["image"] = Reading.Picture is null ? null : Picture;
    }

    private void AddText(JsonObject schema)
    {
        schema["headline"] = Title;
        schema["inLanguage"] = "nl";
        schema["datePublished"] = Day(ItemCard.DateOf(Item));
        schema["dateModified"] = Day(Item.ModifiedUtc);
        schema["image"] = Picture;
        schema["isbn"] = Item["Isbn"].Text;
        schema["author"] = new JsonArray([.. Item["AuthorName"].Text.Split(';').Concat(Item["Authors"].Text.Split(',')).Select(name => name.Trim()).Where(name => name.Length > 0).Select(name => new JsonObject { ["@type"] = "Person", ["name"] = name })]);
        schema["about"] = new JsonArray([.. Reading.Terms.Named(Item["Themes"].TermIds).Select(term => JsonValue.Create(term.Name))]);
        schema["citation"] = new JsonArray([.. Reading.Bags.SelectMany(bag => bag.Cards).Where(card => card.Type.Name == TypedReferences.Type).Select(card => JsonValue.Create($"{card.Item.DisplayText} {card.Item["Number"].Text}".Trim()))]);
        schema["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = Item["Publisher"].Text is { Length: > 0 } publisher ? publisher : SiteName };
    }

    private static string? Day(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
