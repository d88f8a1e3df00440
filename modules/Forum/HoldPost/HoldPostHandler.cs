using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Keeps the first posts of newcomers until a moderator has looked at them.</summary>
internal sealed class HoldPostHandler(AppDb db, ForumSettings settings, Drafts drafts, Attachments attachments, Notify notify, TimeProvider clock)
{
    /// <summary>Whether this member is still new here. Moderators and roles that are trusted never are.</summary>
    public async Task<bool> IsNeededAsync(Reader writer, CancellationToken cancellation)
    {
        if (writer.May(Permission.ModerateForum))
            return false;
        var (first, trusted) = (await settings.HeldPostsAsync(cancellation), await settings.TrustedRolesAsync(cancellation));
        if (first == 0 || writer.Roles.Overlaps(trusted))
            return false;
        var own = writer.Personas().ToArray();
        return await db.Set<Post>().Where(p => own.Contains(p.AuthorId) && p.HiddenAt == null).OrderBy(p => p.AuthorId).Take(first).CountAsync(cancellation) < first;
    }

    /// <param name="topic">Null for a new one.</param>
    public async Task HandleAsync(Pen pen, Room room, Topic? topic, StartTopicForm form, CancellationToken cancellation)
    {
        // The form sent twice.
        if (await db.Set<HeldPost>().AnyAsync(h => h.MemberId == pen.MemberId && h.Key == form.Key, cancellation))
            return;
        var held = db.Add(HeldPost.Of(pen, room, topic?.Id, form, clock.GetUtcNow())).Entity;
        attachments.Hold(held, form.Files, await attachments.NamedAsync(form.Files, pen, cancellation));
        await drafts.ForgetAsync(pen.MemberId, topic is null ? Draft.OfNew(form) : FollowSubject.OfTopic(topic.Id), cancellation);
        var notice = new Notice(ModerationKinds.ToJudge, "Er wacht een bericht van een nieuw lid.", $"{ListHeldPage.Address}/{held.Id}", held.Access) { Text = $"In de ruimte {room.Name}.", About = About(held) };
        await notify.HoldersAsync(Permission.ModerateForum, pen.MemberId, notice, cancellation);
    }

    public static string About(HeldPost held) => $"held:{held.Id}";
}
