using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Exchange;

/// <summary>What people bring in and take along, as the log of the site names it.</summary>
internal static class ExchangeActs
{
    public static AuditKind Kind { get; } = new("exchange", "Uitwisselen", "/beheer/uitwisselen");

    public static AuditAct SiteExported { get; } = new("exchange.site-exported", "hele site gedownload");
    public static AuditAct SiteImported { get; } = new("exchange.site-imported", "hele site ingelezen");
    public static AuditAct TableExported { get; } = new("exchange.table-exported", "lijst gedownload");
    public static AuditAct TableImported { get; } = new("exchange.table-imported", "tabel ingelezen");

    public static IReadOnlyList<AuditAct> All { get; } = [SiteExported, SiteImported, TableExported, TableImported];
}
