using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Search.EditSynonyms;

internal sealed class SaveSynonymsHandler(AppDb db, Transaction transaction, StoredSynonyms stored, SynonymsInUse inUse, TimeProvider clock, ILogger<SaveSynonymsHandler> log)
{
    /// <summary>Saves a list without mistakes. It is in use on this node when this returns.</summary>
    /// <param name="basedOn">Version that the editor began with.</param>
    /// <returns>False, with nothing saved, when someone else saved since.</returns>
    public async Task<bool> HandleAsync(SynonymText typed, int basedOn, Reader editor, CancellationToken cancellation)
    {
        try { return await transaction.RunAsync(() => AddAsync(typed, basedOn, editor, cancellation), cancellation); }
        // Two who save in the same instant write the same key: one of them was first.
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await stored.LatestNumberAsync(cancellation) == basedOn)
                throw;
            return false;
        }
    }

    private async Task<bool> AddAsync(SynonymText typed, int basedOn, Reader editor, CancellationToken cancellation)
    {
        var latest = await stored.LatestAsync(cancellation);
        if (latest.Version != basedOn)
            return false;
        if (latest.Rules == typed.Text)
            return true;
        var saved = new SynonymVersion { Version = basedOn + 1, Rules = typed.Text, Author = editor.Name, At = clock.GetUtcNow() };
        db.Add(saved);
        transaction.AfterCommit(() => Use(saved, typed.ChangesFrom(new SynonymText(latest.Rules)), editor));
        return true;
    }

    private void Use(SynonymVersion saved, SynonymChanges changes, Reader editor)
    {
        inUse.Take(saved);
        log.LogInformation("Synonyms version {Version} saved by {Member}: {Added} added, {Removed} taken away", saved.Version, editor.MemberId, changes.Added.Count, changes.Removed.Count);
    }
}
