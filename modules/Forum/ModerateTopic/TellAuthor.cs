using DiversInclusief.Kernel.Access;
using DiversInclusief.Notifications;

namespace DiversInclusief.Forum;

/// <summary>Tells a writer what a moderator did with their words. It is theirs to know, whatever room it stands in now.</summary>
internal sealed class TellAuthor(Notify notify, CurrentMember me)
{
    public async Task Async(Topic topic, Post post, string what, string? why, CancellationToken cancellation)
    {
        if (post.AuthorId == me.Reader.MemberId)
            return;
        var said = string.IsNullOrEmpty(why) ? "" : $"\nDe moderator schreef: {why}";
        var notice = new Notice(ModerationKinds.Own, what, ForumAddress.Of(topic, post.Number, post.Id), Token.Member(post.AuthorId))
        {
            Text = $"Het bericht begint met: {Excerpt.Of(post.Body)}{said}",
        };
        await notify.MemberAsync(post.AuthorId, notice, cancellation);
    }
}
