using DiversInclusief.Content;
using DiversInclusief.Writing;

namespace DiversInclusief.Exchange;

internal sealed record BodyColumn() : Column("MarkdownBodyPart.Markdown", "Tekst")
{
    public override IEnumerable<string> AlsoCalled => ["Markdown", "Body"];

    public override TableCell Of(ContentItem item) => new(item.Body);

    public override void Put(ContentItem item, string cell) => PartOf(item, "MarkdownBodyPart")["Markdown"] = TypedText.Lines(cell);
}
