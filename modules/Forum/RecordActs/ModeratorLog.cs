using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>Writes an act down twice, in the transaction of the act: for the room, and for who accounts for the site. The second may read neither room nor reason.</summary>
internal sealed class ModeratorLog(AppDb db, AuditLog audit, CurrentMember me, TimeProvider clock)
{
    public void Record(AuditAct act, Topic topic, ReasonForm why) => Record(act, topic, topic.Room, why);

    /// <param name="room">Where it is told; not the topic's own when it left.</param>
    public void Record(AuditAct act, Topic topic, Room room, ReasonForm why)
    {
        Tell(act, topic, room, me.Reader.MemberId, why);
        audit.Record(me.Reader, act, ModeratorActs.Kind, topic.Id, $"Onderwerp {topic.Id}");
    }

    /// <summary>The site acted at the word of a member whose name stays out of it.</summary>
    public void RecordOfSite(AuditAct act, Topic topic)
    {
        Tell(act, topic, topic.Room, null, new ReasonForm());
        audit.Record(Reader.Site, act, ModeratorActs.Kind, topic.Id, $"Onderwerp {topic.Id}");
    }

    private void Tell(AuditAct act, Topic topic, Room room, string? by, ReasonForm why) => db.Add(new RoomAct
    {
        Id = ShortId.New(), RoomId = room.Id, Access = why.Sealed ? room.ModeratorAccess : room.Access, At = clock.GetUtcNow(),
        MemberId = by, Act = act.Name, TopicId = topic.Id, Reason = why.Reason ?? "",
    });
}
