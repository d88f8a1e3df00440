using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Lets a member into a room, keeps one out, or takes an invitation back. Works from the member's next request on.</summary>
internal sealed class AccessHandler(AppDb db, Notify notify, AuditLog audit, TimeProvider clock, CurrentMember me)
{
    public async Task LetInAsync(Room room, string member, CancellationToken cancellation)
    {
        await ForgetRequestAsync(room, member, cancellation);
        if (await db.Set<RoomMember>().AnyAsync(m => m.RoomId == room.Id && m.MemberId == member, cancellation))
            return;
        db.Add(new RoomMember { RoomId = room.Id, MemberId = member, At = clock.GetUtcNow(), By = me.Reader.MemberId! });
        audit.Record(me.Reader, RoomActs.LetIn, RoomActs.Kind, room.Id, "Een ruimte van het forum");
        await notify.MemberAsync(member, new Notice(ModerationKinds.Own, "Je hebt toegang tot een ruimte op het forum.", ForumAddress.Of(room), room.Access) { Text = room.Name }, cancellation);
    }

    public async Task RefuseAsync(Room room, string member, string answer, CancellationToken cancellation)
    {
        if (await db.Set<RoomRequest>().AsTracking().FirstOrDefaultAsync(q => q.RoomId == room.Id && q.MemberId == member && q.RefusedAt == null, cancellation) is not { } asked)
            return;
        asked.Refuse(answer, clock.GetUtcNow());
        await notify.ForgetAsync($"access:{room.Id}:{member}", cancellation);
        var notice = new Notice(ModerationKinds.Own, "Je krijgt nu geen toegang tot een ruimte op het forum.", ListAskablePage.Address, Token.Member(member)) { Text = answer.Length > 0 ? $"{room.Name}: {answer}" : room.Name };
        await notify.MemberAsync(member, notice, cancellation);
    }

    public async Task TakeBackAsync(Room room, string member, CancellationToken cancellation)
    {
        if (await db.Set<RoomMember>().Where(m => m.RoomId == room.Id && m.MemberId == member).ExecuteDeleteAsync(cancellation) > 0)
            audit.Record(me.Reader, RoomActs.TakenOut, RoomActs.Kind, room.Id, "Een ruimte van het forum");
    }

    private async Task ForgetRequestAsync(Room room, string member, CancellationToken cancellation)
    {
        await db.Set<RoomRequest>().Where(q => q.RoomId == room.Id && q.MemberId == member).ExecuteDeleteAsync(cancellation);
        await notify.ForgetAsync($"access:{room.Id}:{member}", cancellation);
    }
}
