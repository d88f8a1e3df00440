using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

/// <summary>The last step of every form, after <see cref="BeforePosting"/>: the text of a newcomer waits for a moderator, everyone else's stands on the forum.</summary>
internal sealed class PlacePost(HoldPostHandler hold, StartTopicHandler start, ReplyHandler reply)
{
    /// <param name="writer">In whose name it stands, who may be another than who sends the form.</param>
    public async Task<PlacedText> TopicAsync(Reader writer, Room room, StartTopicForm form, Pen pen, CancellationToken cancellation)
    {
        if (await hold.IsNeededAsync(writer, cancellation))
            return await HoldAsync(pen, room, null, form, cancellation);
        var topic = await start.HandleAsync(room, form, pen, cancellation);
        return new PlacedText(ForumAddress.Of(topic), topic, null);
    }

    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    public async Task<PlacedText> ReplyAsync(Reader writer, Topic topic, ReplyForm form, Pen pen, CancellationToken cancellation)
    {
        if (await hold.IsNeededAsync(writer, cancellation))
            return await HoldAsync(pen, topic.Room, topic, form.AsTopic(), cancellation) with { Address = ForumAddress.Of(topic) + "#reageer" };
        var post = await reply.HandleAsync(topic, form, pen, cancellation);
        return new PlacedText(ForumAddress.Of(topic, post.Number, post.Id), topic, post);
    }

    private async Task<PlacedText> HoldAsync(Pen pen, Room room, Topic? topic, StartTopicForm form, CancellationToken cancellation)
    {
        await hold.HandleAsync(pen, room, topic, form, cancellation);
        return new PlacedText(ShowHeldPage.Address, null, null);
    }
}
