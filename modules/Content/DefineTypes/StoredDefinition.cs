using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>A type or part as it is now, and as recipes left it.</summary>
internal sealed class StoredDefinition
{
    public const string Type = "type";
    public const string Part = "part";

    /// <summary>A type that was deleted in the browser, so that the recipe of the site does not bring it back.</summary>
    public const string Gone = "gone";

    public required string Kind { get; init; }
    public required string Name { get; init; }
    public required string Json { get; set; }

    /// <summary>What recipes said so far. Where <see cref="Json"/> differs, someone changed it in the browser, and that stays.</summary>
    public string Recipe { get; set; } = "{}";

    /// <summary>Changes with every change: of two who change it at the same time, one is refused.</summary>
    public string Stamp { get; set; } = "";

    public void Put(JsonObject json)
    {
        var text = json.ToJsonString();
        if (text != Json)
            (Json, Stamp) = (text, ShortId.New());
    }
}
