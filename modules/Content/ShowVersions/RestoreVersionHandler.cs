using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>Makes an old version the newest draft. History only grows.</summary>
internal sealed class RestoreVersionHandler(Drafts drafts, SaveDraftHandler save)
{
    public async Task<SaveResult> HandleAsync(string id, string versionId, Reader by, CancellationToken cancellation)
    {
        if (await drafts.VersionAsync(id, versionId, cancellation) is not { } old || await drafts.LatestAsync(id, cancellation) is not { } latest)
            return SaveResult.Gone;
        var note = $"Teruggezet: versie van {DutchTime.DateAndTime(old.ModifiedUtc)}";
        return await save.HandleAsync(new SaveDraft(old, latest.ContentItemVersionId, by, note) { As = ItemActs.Restored }, cancellation);
    }
}
