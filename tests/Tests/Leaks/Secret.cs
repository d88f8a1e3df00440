using System.Text.Json.Nodes;

namespace DiversInclusief.Tests.Leaks;

/// <summary>Words of the demo world that only some may read.</summary>
/// <param name="Where">Where they stand, for the message of a failing test.</param>
internal sealed record Secret(string Where, string Words, Func<Persona, bool> MayRead)
{
    /// <summary>Pages on which the words stand for another reason.</summary>
    public IReadOnlyCollection<string> Elsewhere { get; init; } = [];

    private static readonly string[] Editors = ["Redacteur", "Administrator", "Programmamedewerker"];

    public static IReadOnlyList<Secret> OfTheDemoWorld()
    {
        var steps = JsonNode.Parse(File.ReadAllText(Repository.Path("recipes", "demo.recipe.json")))!["steps"]!.AsArray();
        JsonArray Step(string name, string list) => steps.First(s => s!["name"]!.ToString() == name)![list]!.AsArray();
        var rooms = Step("Rooms", "Rooms").ToDictionary(r => r!["RoomId"]!.ToString(), MayEnter, StringComparer.Ordinal);
        var talk = Step("Topics", "Topics").SelectMany(topic => OfTopic(topic!, rooms[topic!["Room"]!.ToString()]));
        var drafts = Step("content", "Data").Where(item => item!["Published"]?.GetValue<bool>() != true)
            .Select(item => new Secret($"draft {item!["ContentItemId"]}", item["DisplayText"]!.ToString(), p => p.Roles.Intersect(Editors).Any() || item["Owner"]?.ToString() == "m-" + p.Name));
        return [.. talk, .. drafts];
    }

    private static Func<Persona, bool> MayEnter(JsonNode? room)
    {
        var roles = room!["Roles"]!.AsArray().Select(r => r!.ToString()).ToList();
        return roles.Count == 0 ? p => p.IsMember : p => p.Roles.Intersect(roles).Any();
    }

    private static IEnumerable<Secret> OfTopic(JsonNode topic, Func<Persona, bool> mayRead)
    {
        var where = $"{topic["TopicId"]} in {topic["Room"]}";
        yield return new Secret(where, topic["Title"]!.ToString(), mayRead);
        foreach (var body in topic["Posts"]!.AsArray().Append(topic).Select(post => post!["Body"]!.ToString()))
            foreach (var words in body.Split('\n').Where(line => line.Length >= 40).Take(1).Select(line => line[..40]))
                yield return new Secret(where, words, mayRead);
    }
}
