using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

internal sealed record StatusColumn() : Column("", "Status")
{
    public override bool IsInformation => true;

    public override TableCell Of(ContentItem item) => new(item switch
    {
        { ArchivedUtc: not null } => "gearchiveerd",
        { Published: true } => "gepubliceerd",
        { Live: true } => "nieuwer concept",
        _ => "concept",
    });

    public override void Put(ContentItem item, string cell) { }
}
