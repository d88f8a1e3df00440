using System.Globalization;
using System.Text.Json.Nodes;
using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>How the values of one kind of field stand in a cell.</summary>
internal abstract class FieldCell
{
    protected static CultureInfo Dutch { get; } = CultureInfo.GetCultureInfo("nl-NL");

    public abstract TableCell Write(FieldValue value, ContentFieldDefinition field);

    /// <param name="before">What the field held; what a cell does not show of it stays.</param>
    /// <exception cref="FormatException">The cell does not fit; the message says why, in Dutch.</exception>
    public abstract JsonObject? Read(string cell, ContentFieldDefinition field, JsonObject? before);

    /// <summary>A copy of what was there with one thing changed.</summary>
    protected static JsonObject With(JsonObject? before, string key, JsonNode? value)
    {
        var json = before?.DeepClone().AsObject() ?? [];
        json[key] = value;
        return json;
    }

    protected static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    /// <summary>Several values of a cell stand on lines of their own, or have a semicolon between them.</summary>
    protected static string[] Parts(string cell) => cell.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    protected static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
