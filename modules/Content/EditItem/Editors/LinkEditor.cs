using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

internal sealed class LinkEditor() : FieldEditor("Link", "Url", "Text")
{
    public override TypedValues Show(JsonObject? json) => TypedValues.Of("Url", TypedText.Lines(new FieldValue(json).Url)).With("Text", TypedText.Lines(new FieldValue(json).Text));

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail)
    {
        var (url, text) = (TypedText.Line(typed.One("Url")), TypedText.Line(typed.One("Text")));
        if (url.Length == 0 && text.Length > 0)
            fail("Vul ook het webadres in.");
        return new JsonObject { ["Url"] = url, ["Text"] = text };
    }
}
