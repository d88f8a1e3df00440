using DiversInclusief.Content;
using DiversInclusief.Writing;

namespace DiversInclusief.Exchange;

internal sealed record TitleColumn() : Column("TitlePart.Title", "Titel")
{
    public override bool CanBeKey => true;

    public override IEnumerable<string> AlsoCalled => ["Title", "Naam", "Name", "DisplayText"];

    public override TableCell Of(ContentItem item) => new(item.DisplayText);

    public override void Put(ContentItem item, string cell)
    {
        item.DisplayText = TypedText.Line(cell);
        PartOf(item, "TitlePart")["Title"] = item.DisplayText;
    }
}
