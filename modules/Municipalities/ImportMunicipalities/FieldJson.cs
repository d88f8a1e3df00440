using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DiversInclusief.Content;

namespace DiversInclusief.Municipalities;

/// <summary>A cell as the JSON of the field it fills; blank means unknown.</summary>
internal static partial class FieldJson
{
    /// <exception cref="FormatException">The cell does not fit the field; the message says why.</exception>
    public static JsonObject Of(ContentFieldDefinition field, string cell) => field.Kind switch
    {
        "NumericField" => new JsonObject { ["Value"] = cell.Length == 0 ? null : JsonValue.Create(Number(cell)) },
        "TaxonomyField" => new JsonObject { ["TaxonomyContentItemId"] = field.TaxonomyId, ["TermContentItemIds"] = Terms(cell) },
        "LinkField" => new JsonObject { ["Url"] = cell },
        "TextField" when field.Name == "TypeReasons" => new JsonObject { ["Text"] = Reasons(cell) },
        "TextField" => new JsonObject { ["Text"] = cell },
        _ => throw new FormatException($"een veld van het soort {field.Kind} kan niet uit een bestand komen"),
    };

    private static decimal Number(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number : throw new FormatException($"'{Short(cell)}' is geen getal. Schrijf het zonder punten, met een punt voor de cijfers achter de komma");

    private static JsonArray Terms(string cell) =>
        [.. cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(id => (JsonNode)JsonValue.Create(id)!)];

    private static string Reasons(string cell) =>
        string.Join('\n', cell.Split(" ; ", StringSplitOptions.RemoveEmptyEntries).Select(reason => ReasonShape().Match(reason.Trim()) is { Success: true } match
            ? string.Join('|', match.Groups["id"].Value, match.Groups["why"].Value, match.Groups["year"].Value, match.Groups["source"].Value)
            : throw new FormatException($"'{Short(reason)}' is geen reden. Schrijf: type-id: reden (jaar, bron)")));

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;

    [GeneratedRegex(@"^(?<id>\S+): (?<why>[^|]+) \((?<year>[^,()]+), (?<source>[^()|]+)\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReasonShape();
}
