using System.Text;
using System.Text.Json.Nodes;

namespace DiversInclusief.Exchange;

/// <summary>Texts that happen to look like an expression of the recipe format are wrapped, so that they come out as the text they were.</summary>
internal static class PlainText
{
    /// <summary>Changes the node itself.</summary>
    public static JsonNode Of(JsonNode node)
    {
        if (node is JsonObject values)
            foreach (var (name, value) in values.Where(pair => pair.Value is not null).ToList())
                if (Wrapped(value!) is { } wrapped)
                    values[name] = wrapped;
        if (node is JsonArray list)
            for (var i = 0; i < list.Count; i++)
                if (list[i] is { } item && Wrapped(item) is { } wrapped)
                    list[i] = wrapped;
        return node;
    }

    private static JsonValue? Wrapped(JsonNode node)
    {
        if (node is not JsonValue value)
            Of(node);
        else if (value.TryGetValue<string>(out var text) && LooksLikeOne(text))
            return JsonValue.Create($"[js: base64('{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}')]");
        return null;
    }

    private static bool LooksLikeOne(string text) => text.StartsWith('[') && text.TrimEnd('\n').EndsWith(']')
        && (text.StartsWith("[js", StringComparison.Ordinal) || text.StartsWith("[file", StringComparison.Ordinal));
}
