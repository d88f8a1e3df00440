using DiversInclusief.Writing;

namespace DiversInclusief.Content;

internal sealed class MarkdownKind() : FieldKind("MarkdownField", FieldShape.Text("Markdown"))
{
    public const string TooLong = "Deze tekst is te lang. Gebruik hoogstens 200.000 tekens.";

    public override bool IsEmpty(FieldValue value) => string.IsNullOrWhiteSpace(value.Markdown);

    public override string? Wrong(FieldValue value, ContentFieldDefinition field, TermTree terms) =>
        value.Markdown.Length > MarkdownText.Longest ? TooLong : null;

    public override string PlainText(FieldValue value, ContentFieldDefinition field) => MarkdownText.ToPlain(value.Markdown);
}
