using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Writing;

namespace DiversInclusief.Exchange;

internal sealed class MarkdownCell : FieldCell
{
    public override TableCell Write(FieldValue value, ContentFieldDefinition field) => new(value.Markdown);

    public override JsonObject Read(string cell, ContentFieldDefinition field, JsonObject? before) => With(before, "Markdown", TypedText.Lines(cell));
}
