using DiversInclusief.Components.Text;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Warns, silences and suspends, writes that down and tells the member why, until when and where to object.</summary>
internal sealed class SanctionHandler(AppDb db, Standing standing, ForumSettings settings, Notify notify, AuditLog audit, TimeProvider clock, CurrentMember me)
{
    public async Task HandleAsync(MemberCard member, SanctionForm form, CancellationToken cancellation)
    {
        var entry = db.Add(MemberEntry.Of(member.Id, form, me.Reader.MemberId!, clock.GetUtcNow())).Entity;
        audit.Record(me.Reader, StandingActs.Of(entry.Kind), StandingActs.Kind, member.Id, member.Name, entry.Until is { } until ? $"tot {DutchTime.DateAndTime(until)}" : "");
        await db.SaveChangesAsync(cancellation);
        await ApplyAsync(member.Id, cancellation);
        if (entry.Kind != EntryKind.Note)
            await TellAsync(entry, cancellation);
    }

    public async Task EndAsync(MemberCard member, MemberEntry entry, CancellationToken cancellation)
    {
        entry.End(me.Reader.MemberId!, clock.GetUtcNow());
        audit.Record(me.Reader, StandingActs.Freed, StandingActs.Kind, member.Id, member.Name);
        await db.SaveChangesAsync(cancellation);
        await ApplyAsync(member.Id, cancellation);
        var words = entry.Kind == EntryKind.Silence ? "Je kunt weer schrijven op het forum." : "Je account is niet meer geschorst.";
        await notify.MemberAsync(member.Id, new Notice(ModerationKinds.Own, words, "/forum", Token.Member(member.Id)), cancellation);
    }

    /// <summary>What holds for the member by now: of several the longest of each kind counts.</summary>
    public async Task ApplyAsync(string member, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var holding = await db.Set<MemberEntry>().AsNoTracking().Where(e => e.MemberId == member && e.Until > now && e.EndedAt == null).ToListAsync(cancellation);
        var suspension = holding.Where(e => e.Kind == EntryKind.Suspension).MaxBy(e => e.Until);
        await standing.SilenceAsync(member, holding.Where(e => e.Kind == EntryKind.Silence).Max(e => e.Until), cancellation);
        await standing.SuspendAsync(member, suspension?.Until, suspension?.Text ?? "", cancellation);
    }

    // Who is suspended cannot look on the site: the reason stands in the title, which the mail carries.
    private async Task TellAsync(MemberEntry entry, CancellationToken cancellation)
    {
        var what = EntryWords.ToMember(entry.Kind, entry.Until is { } until ? DutchTime.DateAndTime(until) : "");
        var notice = new Notice(ModerationKinds.Own, entry.Kind == EntryKind.Suspension ? $"{what} De moderator schreef: {entry.Text}" : what, HouseRules.Address, Token.Member(entry.MemberId))
        {
            Text = $"De moderator schreef: {entry.Text}\n{await settings.ContactAsync(cancellation)}",
        };
        await notify.MemberAsync(entry.MemberId, notice, cancellation);
    }
}
