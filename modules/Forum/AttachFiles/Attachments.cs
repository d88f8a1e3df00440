using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>The files that a form names, and how they get to a post.</summary>
internal sealed class Attachments(AppDb db, LooseFiles loose, CurrentMember me, TimeProvider clock)
{
    public const int Most = 5;

    /// <summary>In the order of the form, for this page or writer only: what somebody else brought is not there. No command when the form names none.</summary>
    /// <param name="on">Id of the post or proposal that is being changed; its files are there too.</param>
    private async Task<IReadOnlyList<Attachment>> NamedAsync(IReadOnlyCollection<AttachedForm> named, IEnumerable<string> owners, string? on, CancellationToken cancellation)
    {
        if (named.Count == 0)
            return [];
        var (ids, mine) = (named.Select(f => f.Id).ToArray(), owners.ToArray());
        var found = await db.Set<Attachment>().AsTracking().Where(f => ids.Contains(f.Id) && (mine.Contains(f.OwnerId) || (on != null && (f.PostId == on || f.ProposalId == on)))).ToDictionaryAsync(f => f.Id, cancellation);
        return [.. ids.Distinct().Select(id => found.GetValueOrDefault(id)).OfType<Attachment>()];
    }

    /// <summary>For a post that is placed with this pen, by its writer or by a moderator who let it through.</summary>
    public Task<IReadOnlyList<Attachment>> NamedAsync(IReadOnlyCollection<AttachedForm> named, Pen pen, CancellationToken cancellation) =>
        NamedAsync(named, pen.MemberId == me.Reader.MemberId ? me.Reader.Personas().Append(pen.AuthorId) : [pen.MemberId, pen.AuthorId], null, cancellation);

    public Task<IReadOnlyList<Attachment>> NamedAsync(IReadOnlyCollection<AttachedForm> named, string? on, CancellationToken cancellation) =>
        NamedAsync(named, me.Reader.Personas(), on, cancellation);

    /// <summary>In the transaction in which they are posted: from here on nothing throws them away. A form that was open for longer than a day would lose them otherwise between being checked and being placed.</summary>
    public async Task TakeAsync(IReadOnlyCollection<AttachedForm> named, CancellationToken cancellation)
    {
        var (ids, mine, now) = (named.Select(f => f.Id).ToArray(), me.Reader.Personas().ToArray(), clock.GetUtcNow());
        if (ids.Length > 0)
            await db.Set<Attachment>().Where(f => ids.Contains(f.Id) && mine.Contains(f.OwnerId) && f.PostId == null).ExecuteUpdateAsync(set => set.SetProperty(f => f.UploadedAt, now), cancellation);
    }

    /// <summary>Ties the files to a post that is new, or to one whose files are these from now on; what it had and lost is destroyed.</summary>
    /// <returns>As they are to be written with the post.</returns>
    public async Task<string?> PutAsync(Post post, IReadOnlyCollection<AttachedForm> named, IReadOnlyList<Attachment> files, CancellationToken cancellation)
    {
        var written = new List<PostFile>();
        foreach (var file in files.Take(Most))
        {
            var own = OwnOf(post, file);
            (own.PostId, own.OwnerId, own.HeldId, own.ProposalId) = (post.Id, post.AuthorId, null, null);
            written.Add(new PostFile(own.Id, own.File, AltOf(named, file)));
        }
        var kept = written.ConvertAll(f => f.Id);
        await RemoveAsync([.. post.Attached.Select(f => f.Id).Except(kept)], cancellation);
        return PostFile.Write(written);
    }

    /// <summary>Ties the files to a post that a moderator looks at first.</summary>
    public void Hold(HeldPost held, IReadOnlyCollection<AttachedForm> named, IReadOnlyList<Attachment> files)
    {
        var own = files.Take(Most).Select(file => (File: file, Own: file.IsLoose ? file : db.Add(Attachment.Of(file.File, held.MemberId, clock.GetUtcNow())).Entity)).ToList();
        own.ForEach(one => one.Own.HeldId = held.Id);
        held.Files = PostFile.Write([.. own.Select(one => new PostFile(one.Own.Id, one.Own.File, AltOf(named, one.File)))]);
    }

    /// <summary>Rows now, bytes soon after.</summary>
    public async Task RemoveAsync(string[] ids, CancellationToken cancellation)
    {
        if (ids.Length == 0)
            return;
        var gone = db.Set<Attachment>().Where(f => ids.Contains(f.Id));
        loose.LetGo(await gone.Select(f => f.Hash).ToListAsync(cancellation));
        await gone.ExecuteDeleteAsync(cancellation);
    }

    // The form of a post that was sent or prepared before, with other words: both have the file.
    private Attachment OwnOf(Post post, Attachment file) =>
        (file.PostId is null && file.ProposalId is null) || file.PostId == post.Id ? file : db.Add(Attachment.Of(file.File, post.AuthorId, clock.GetUtcNow())).Entity;

    private static string AltOf(IEnumerable<AttachedForm> named, Attachment file) => file.File.IsImage ? named.First(f => f.Id == file.Id).Said : "";
}
