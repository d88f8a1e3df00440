using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Content;

internal sealed class ItemAudit(AuditLog log)
{
    // Recipes and imports bring in thousands of items at once; that is no act of a person.
    public void Record(Reader by, AuditAct act, string id, string title, string detail = "")
    {
        if (!ReferenceEquals(by, Reader.Site))
            log.Record(by, act, ItemActs.Kind, id, title, detail);
    }

    /// <summary>For what the site does later because a person asked for it.</summary>
    public void RecordOfSite(AuditAct act, string id, string title, string detail) => log.Record(Reader.Site, act, ItemActs.Kind, id, title, detail);
}
