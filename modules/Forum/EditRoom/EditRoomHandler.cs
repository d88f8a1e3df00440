using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Makes or changes a room. Who may read it is asked at every request, so a member who lost it meets a 404 at the next.</summary>
internal sealed class EditRoomHandler(AppDb db, PlannedClosings closings, ChangeLog changes, AuditLog audit, CurrentMember me)
{
    /// <param name="room">Tracked and with its roles; null makes a new one.</param>
    public async Task HandleAsync(Room? room, RoomForm form, CancellationToken cancellation)
    {
        var isNew = room is null;
        room ??= db.Add(new Room(ShortId.New()) { Slug = form.Address, Name = form.Name }).Entity;
        var moved = room.Slug != form.Address;
        (room.Name, room.Slug, room.Description, room.Rules, room.Order) = (form.Name, form.Address, form.Description ?? "", form.Rules ?? "", form.Order);
        (room.RetainMonths, room.CloseAfterDays) = (form.RetainMonths, form.CloseAfterDays);
        if (room.CloseAfterAnswerHours != form.CloseAfterAnswerHours)
        {
            room.CloseAfterAnswerHours = form.CloseAfterAnswerHours;
            await closings.RenewAsync(cancellation);
        }
        room.AllowsMasks = form.AllowsMasks;
        room.MayBeAsked = form.MayBeAsked && form.ForAll == false;
        room.OpenTo(form.Readers);
        audit.Record(me.Reader, isNew ? RoomActs.Added : RoomActs.Changed, RoomActs.Kind, room.Id, "Een ruimte van het forum");
        // The index keeps addresses.
        if (moved)
            foreach (var topic in await db.Set<Topic>().Where(t => t.RoomId == room.Id).Select(t => t.Id).ToListAsync(cancellation))
                changes.Note(TopicSource.Named, topic);
    }
}
