using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

internal sealed record PathColumn() : Column("AutoroutePart.Path", "Adres")
{
    public override bool CanBeKey => true;

    public override IEnumerable<string> AlsoCalled => ["Path", "Slug", "Pad"];

    public override TableCell Of(ContentItem item) => new(item.Path);

    // Left empty, the pattern of the type makes one; an item that has one keeps it.
    public override void Put(ContentItem item, string cell)
    {
        if (cell.Trim().Trim('/') is { Length: > 0 } path)
            PartOf(item, "AutoroutePart")["Path"] = path;
    }
}
