using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Opens taxonomies to change them, and shows what was changed to everyone at once: a taxonomy has no draft.</summary>
internal sealed class TaxonomyDesk(AppDb db, Drafts drafts, SaveDraftHandler save, PublishHandler publish, AuditLog audit, CurrentMember me)
{
    // Every press of "Omhoog" is a version with all terms in it; the log says who did what.
    private const int KeptVersions = 50;

    public const string Busy = "Iemand anders wijzigde deze indeling op hetzelfde moment. Probeer het nog eens.";

    public async Task<OpenedTaxonomy?> OpenAsync(string id, CancellationToken cancellation) =>
        await drafts.LatestAsync(id, cancellation) is { } item && item.ContentType == Terms.Type ? new OpenedTaxonomy(item) : null;

    /// <returns>What is wrong, in Dutch; null when it was saved.</returns>
    public async Task<string?> SaveAsync(OpenedTaxonomy taxonomy, AuditAct act, string term, string title, string detail, CancellationToken cancellation)
    {
        taxonomy.Mark();
        var saved = await save.HandleAsync(new SaveDraft(taxonomy.Item, taxonomy.Item.ContentItemVersionId is { Length: > 0 } version ? version : null, me.Reader) { IsRecorded = true }, cancellation);
        if (saved.Succeeded)
            saved = await publish.HandleAsync(new Publish(taxonomy.Id, saved.Item!.ContentItemVersionId, me.Reader) { IsRecorded = true }, cancellation);
        if (!saved.Succeeded)
            return saved.Outcome == SaveOutcome.Invalid ? string.Join(" ", saved.Errors.Select(error => error.Message)) : Busy;
        audit.Record(me.Reader, act, TermActs.Kind, term.Length > 0 ? $"{taxonomy.Id}/{term}" : taxonomy.Id, title, detail);
        await ForgetOldAsync(taxonomy.Id, cancellation);
        return null;
    }

    private async Task ForgetOldAsync(string id, CancellationToken cancellation)
    {
        var old = await db.Set<StoredVersion>().Where(version => version.ItemId == id).OrderByDescending(version => version.SavedAt).ThenByDescending(version => version.Id)
            .Skip(KeptVersions).Select(version => version.Id).Take(KeptVersions).ToListAsync(cancellation);
        if (old.Count > 0)
            await db.Set<StoredVersion>().Where(version => old.Contains(version.Id)).ExecuteDeleteAsync(cancellation);
    }
}
