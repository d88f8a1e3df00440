using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Search;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>An example as it begins: what the topic knows is filled in, what only an editor can write is left open.</summary>
internal static class ExampleDraft
{
    private const string Type = "InspiringExample";

    public static ContentItem Of(Topic topic, string title, IEnumerable<string> municipalities, IEnumerable<JsonObject> cards) => new()
    {
        ContentItemId = ShortId.New(),
        ContentType = Type,
        DisplayText = title,
        Content =
        {
            [Type] = new JsonObject { ["Themes"] = Terms(topic, Facet.Theme), ["MunicipalityTypes"] = Terms(topic, Facet.MunicipalityType), ["Municipalities"] = new JsonObject { ["ContentItemIds"] = Texts(municipalities) } },
            ["BagPart"] = new JsonObject { ["ContentItems"] = new JsonArray([.. cards]) },
        },
    };

    public static JsonObject Lesson(Lessons lessons, string title) => new()
    {
        ["ContentItemId"] = ShortId.New(),
        ["ContentType"] = "Lesson",
        ["TitlePart"] = new JsonObject { ["Title"] = title },
        ["Lesson"] = new JsonObject { ["Text"] = new JsonObject { ["Markdown"] = lessons.Body } },
    };

    private static JsonObject Terms(Topic topic, string facet) => new() { ["TermContentItemIds"] = Texts(topic.Terms.Where(term => term.Facet == facet).Select(term => term.Term)) };

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
