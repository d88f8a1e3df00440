using DiversInclusief.Kernel.Access;
using DiversInclusief.Notifications;

namespace DiversInclusief.Forum;

/// <summary>Tells a writer what a moderator did with their words. It is theirs to know, whatever room it stands in now.</summary>
internal sealed class TellAuthor(Notify notify, Masks masks, CurrentMember me)
{
    // Also read by who looks after the mail of the site: it must not lead from a name to what was done.
    private const string Masked = "Er is een besluit over een bericht van jou.";

    public async Task Async(Topic topic, Post post, string what, string? why, CancellationToken cancellation)
    {
        if (post.IsBy(me.Reader) || await masks.HolderAsync(post.AuthorId, cancellation) is not { } writer)
            return;
        var said = string.IsNullOrEmpty(why) ? "" : $"\nDe moderator schreef: {why}";
        var notice = new Notice(ModerationKinds.Own, post.Alias is null ? what : Masked, ForumAddress.Of(topic, post.Number, post.Id), Token.Member(writer))
        {
            Subject = topic.IsConfidential ? Masked : "",
            Text = $"{(post.Alias is null ? "" : what + " ")}Het bericht begint met: {Excerpt.Of(post.Body)}{said}",
        };
        await notify.MemberAsync(writer, notice, cancellation);
    }
}
