using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>Earlier texts of a post in a recipe: they go along with it and come in again as they were.</summary>
internal static class WithFormerTexts
{
    private const string Texts = "FormerTexts";

    public static void AddTo(JsonObject json, Post post, IEnumerable<FormerText> texts)
    {
        var former = texts.OrderBy(text => text.Number).Select(Of).ToArray();
        if (former.Length > 0)
            (json[Texts], json["EditedBy"]) = (new JsonArray(former), post.EditedById);
    }

    /// <summary>What the recipe says that the post was before.</summary>
    public static List<FormerText> Read(JsonNode json, Post post)
    {
        var texts = (json[Texts] as JsonArray ?? []).OfType<JsonObject>().Select((text, number) => Read(text, number, post)).ToList();
        if (texts.Count > 0)
            post.HadFormerTexts(texts.Count, json["EditedBy"]?.ToString());
        return texts;
    }

    private static JsonNode Of(FormerText text)
    {
        var json = new JsonObject { ["Body"] = text.Body, ["WrittenUtc"] = text.At.UtcDateTime, ["Author"] = text.ById };
        if (text.Files is { } files)
            json[WithFiles.Files] = JsonNode.Parse(files);
        if (text.ErasedAt is { } erased)
            json["ErasedUtc"] = erased.UtcDateTime;
        return json;
    }

    private static FormerText Read(JsonObject json, int number, Post post)
    {
        var text = new FormerText
        {
            PostId = post.Id, Number = number, Body = TypedText.Lines(json["Body"]?.ToString()), Files = json[WithFiles.Files]?.ToJsonString(),
            At = DescribedPost.Time(json, "WrittenUtc") ?? post.WrittenAt, ById = json["Author"]?.ToString() ?? post.AuthorId,
        };
        if (DescribedPost.Time(json, "ErasedUtc") is { } erased)
            text.Erase(erased);
        return text;
    }
}
