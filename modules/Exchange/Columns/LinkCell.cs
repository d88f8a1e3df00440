using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DiversInclusief.Content;
using DiversInclusief.Writing;

namespace DiversInclusief.Exchange;

/// <summary>An address, or [what it is called](address).</summary>
internal sealed partial class LinkCell : FieldCell
{
    public override TableCell Write(FieldValue value, ContentFieldDefinition field) => new(value.Text.Length > 0 ? $"[{value.Text}]({value.Url})" : value.Url);

    public override JsonObject Read(string cell, ContentFieldDefinition field, JsonObject? before)
    {
        var match = Named().Match(cell.Trim());
        var json = With(before, "Url", TypedText.Line(match.Success ? match.Groups["url"].Value : cell));
        if (match.Success)
            json["Text"] = TypedText.Line(match.Groups["text"].Value);
        else
            json.Remove("Text");
        return json;
    }

    [GeneratedRegex(@"\A\[(?<text>.*)\]\((?<url>[^()]*)\)\z", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Named();
}
