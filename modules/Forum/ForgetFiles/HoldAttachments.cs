using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Tells the media which bytes are attached here, and hears from them when a document was read: then its topic is searched by those words.</summary>
internal sealed class HoldAttachments(AppDb db, ChangeLog changes) : IHoldFiles, IHandle<DocumentRead>
{
    public async Task<IReadOnlyCollection<string>> HeldAmongAsync(IReadOnlyCollection<string> hashes, CancellationToken cancellation)
    {
        var asked = hashes.ToArray();
        return await db.Set<Attachment>().Where(f => asked.Contains(f.Hash)).Select(f => f.Hash).Distinct().ToListAsync(cancellation);
    }

    public async Task HandleAsync(DocumentRead fact, CancellationToken cancellation)
    {
        foreach (var topic in await db.Set<Attachment>().Where(f => f.Hash == fact.Hash).Join(db.Set<Post>(), f => f.PostId, p => p.Id, (_, p) => p.TopicId).Distinct().ToListAsync(cancellation))
            changes.Note(TopicSource.Named, topic);
    }
}
