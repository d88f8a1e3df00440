using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>A content item as recipes hold it: properties of the item and its parts side by side.</summary>
internal static class ItemJson
{
    private static readonly HashSet<string> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        "ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Latest", "Published", "CreatedUtc", "ModifiedUtc", "PublishedUtc", "Owner", "Author", "Note", "Pipeline",
    };

    public static ContentItem Read(JsonObject json)
    {
        var content = (JsonObject)json.WithoutCase()!;
        foreach (var property in content.Select(pair => pair.Key).Where(Properties.Contains).ToList())
            content.Remove(property);
        return new ContentItem
        {
            ContentItemId = json["ContentItemId"].AsText(),
            ContentItemVersionId = json["ContentItemVersionId"].AsText(),
            ContentType = json["ContentType"].AsText(),
            DisplayText = (json["TitlePart"] as JsonObject)?["Title"].AsText() is { Length: > 0 } title ? title : json["DisplayText"].AsText(),
            Latest = json["Latest"] is null || json["Latest"].AsFlag(),
            Published = json["Published"] is null || json["Published"].AsFlag(),
            CreatedUtc = json["CreatedUtc"].AsTime() ?? default,
            ModifiedUtc = json["ModifiedUtc"].AsTime() ?? default,
            PublishedUtc = json["PublishedUtc"].AsTime(),
            Owner = json["Owner"].AsText(),
            Author = json["Author"].AsText(),
            Note = json["Note"].AsText(),
            Pipeline = (int?)json["Pipeline"].AsNumber() ?? MarkdownText.Pipeline,
            Content = content,
        };
    }

    public static JsonObject Write(ContentItem item)
    {
        var json = new JsonObject
        {
            ["ContentItemId"] = item.ContentItemId, ["ContentItemVersionId"] = item.ContentItemVersionId, ["ContentType"] = item.ContentType,
            ["DisplayText"] = item.DisplayText, ["Latest"] = item.Latest, ["Published"] = item.Published,
            ["CreatedUtc"] = item.CreatedUtc.UtcDateTime, ["ModifiedUtc"] = item.ModifiedUtc.UtcDateTime, ["PublishedUtc"] = item.PublishedUtc?.UtcDateTime,
            ["Owner"] = item.Owner, ["Author"] = item.Author, ["Note"] = item.Note, ["Pipeline"] = item.Pipeline,
        };
        foreach (var (part, value) in item.Content)
            json[part] = value?.DeepClone();
        return json;
    }
}
