using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>The choices of a list, one a line: "loopt", or "loopt = Loopt nog" when what is stored differs from what is read.</summary>
internal static class OptionLines
{
    public const string TooFew = "Geef minstens één keuze.";

    private const string Group = "TextFieldPredefinedListEditorSettings";
    private const string Sign = " = ";
    private const int Most = 200;
    private const int Longest = 200;

    public static string Show(IReadOnlyList<FieldOption> options) =>
        string.Join('\n', options.Select(option => option.Name == option.Value ? option.Value : option.Value + Sign + option.Name));

    /// <summary>What else stands with a choice that stays, stays with it.</summary>
    public static void Write(JsonObject record, string lines, Action<string> fail)
    {
        var options = Read(lines);
        if (Wrong(options) is { } why)
        {
            fail(why);
            return;
        }
        var known = ((record["Settings"] as JsonObject)?[Group] as JsonObject)?["Options"] as JsonArray ?? [];
        RecordSettings.Set(record, Group, "Options", new JsonArray([.. options.Select(option => Json(option, known))]));
    }

    private static List<FieldOption> Read(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(Sign, 2, StringSplitOptions.TrimEntries))
            .Select(sides => new FieldOption(sides[^1], sides[0]))];

    private static string? Wrong(List<FieldOption> options) => options switch
    {
        [] => TooFew,
        { Count: > Most } => $"Gebruik hoogstens {Most} keuzes.",
        _ when options.Exists(option => option.Name.Length is 0 or > Longest || option.Value.Length is 0 or > Longest) => $"Elke keuze heeft tekst nodig, van hoogstens {Longest} tekens.",
        _ when options.GroupBy(option => option.Value).FirstOrDefault(group => group.Count() > 1) is { } twice => $"‘{twice.Key}’ staat er twee keer.",
        _ => null,
    };

    private static JsonObject Json(FieldOption option, JsonArray known)
    {
        var json = known.OfType<JsonObject>().FirstOrDefault(one => one["value"].AsText() == option.Value)?.DeepClone() as JsonObject ?? ContentItem.NewObject();
        json["name"] = option.Name;
        json["value"] = option.Value;
        return json;
    }
}
