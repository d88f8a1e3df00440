using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>The files of a text that an adviser prepared. They are the adviser's until the member for whom it is says yes; after a no, or when nobody decided, they go as files do that nobody posted.</summary>
internal sealed class ProposedFiles(AppDb db, Attachments attachments, TimeProvider clock)
{
    /// <summary>As who decides sees them, in the order of the form.</summary>
    public async Task<IReadOnlyList<PostFile>> OfAsync(Proposal proposal, CancellationToken cancellation)
    {
        var named = proposal.Form.Files;
        if (named.Count == 0)
            return [];
        var files = await db.Set<Attachment>().AsNoTracking().Where(f => f.ProposalId == proposal.Id).ToDictionaryAsync(f => f.Id, cancellation);
        return [.. named.Where(form => files.ContainsKey(form.Id)).Select(form => new PostFile(form.Id, files[form.Id].File, files[form.Id].File.IsImage ? form.Said : ""))];
    }

    /// <summary>Those of the form become the files of the proposal; what it had besides is loose again.</summary>
    public async Task TieAsync(Proposal proposal, StartTopicForm form, CancellationToken cancellation)
    {
        var files = await attachments.NamedAsync(form.Files, proposal.Id, cancellation);
        var kept = files.Take(Attachments.Most).Select(file => (Form: form.Files.First(f => f.Id == file.Id), Own: OwnOf(proposal, file))).ToList();
        var ids = kept.ConvertAll(one => one.Own.Id);
        await db.Set<Attachment>().Where(f => f.ProposalId == proposal.Id && !ids.Contains(f.Id)).ExecuteUpdateAsync(set => set.SetProperty(f => f.ProposalId, (string?)null), cancellation);
        foreach (var (named, own) in kept)
            (named.Id, own.ProposalId) = (own.Id, proposal.Id);
        form.Files = kept.ConvertAll(one => one.Form);
    }

    /// <summary>Who said yes answers for them from now on.</summary>
    public async Task HandOverAsync(Proposal proposal, string memberId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var file in await db.Set<Attachment>().AsTracking().Where(f => f.ProposalId == proposal.Id).ToListAsync(cancellation))
            (file.OwnerId, file.ProposalId, file.UploadedAt) = (memberId, null, now);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>For a day, or as long as a draft has them, the adviser can go on with them.</summary>
    public Task LetGoAsync(Proposal proposal, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return db.Set<Attachment>().Where(f => f.ProposalId == proposal.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(f => f.ProposalId, (string?)null).SetProperty(f => f.UploadedAt, now), cancellation);
    }

    // Another text has it already: both have the file.
    private Attachment OwnOf(Proposal proposal, Attachment file) =>
        file.IsLoose || file.ProposalId == proposal.Id ? file : db.Add(Attachment.Of(file.File, file.OwnerId, clock.GetUtcNow())).Entity;
}
