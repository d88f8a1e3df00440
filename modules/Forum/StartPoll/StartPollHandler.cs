using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class StartPollHandler(AppDb db, StartTopicHandler start)
{
    /// <returns>The topic; the earlier one when this form was sent before.</returns>
    public async Task<Topic> HandleAsync(Room room, StartPollForm form, Pen pen, CancellationToken cancellation)
    {
        var topic = await start.HandleAsync(room, form.AsTopic(room), pen, cancellation);
        if (!await db.Set<Poll>().AnyAsync(poll => poll.TopicId == topic.Id, cancellation))
            db.Add(new Poll { TopicId = topic.Id, Way = form.Way!.Value, IsSecret = form.Secret, ClosesAt = DutchTime.StartOf(form.Until!.Value.AddDays(1)), OptionLines = string.Join('\n', form.OptionList) });
        return topic;
    }
}
