using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Notifications;

namespace DiversInclusief.Forum;

/// <summary>A verdict, carried out and told to those whom it concerns, in one transaction.</summary>
internal sealed class JudgeReportHandler(HidePostHandler hide, TellAuthor tell, Notify notify, ModeratorLog log, TimeProvider clock, CurrentMember me)
{
    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    public async Task HandleAsync(Report report, Topic topic, Post post, JudgeReportForm form, CancellationToken cancellation)
    {
        var (verdict, answer, wasHidden) = (form.Verdict!.Value, form.Answer ?? "", post.HiddenAt is not null);
        report.Judge(verdict, answer, me.Reader.MemberId!, clock.GetUtcNow());
        log.Record(ActOf(verdict), topic, new ReasonForm { Reason = answer });
        if (verdict == Verdict.Hidden && !wasHidden)
            await hide.HideAsync(topic, post, cancellation);
        else if (verdict != Verdict.Hidden && wasHidden)
            await hide.ShowAsync(topic, post, cancellation);
        if (verdict != Verdict.NothingWrong || wasHidden)
            await tell.Async(topic, post, ToAuthor(verdict), answer, cancellation);
        await TellReportersAsync(report, topic, cancellation);
        await notify.ForgetAsync($"report:{report.Id}", cancellation);
    }

    // Who reported it may read what came of it as long as they may read the room.
    private Task TellReportersAsync(Report report, Topic topic, CancellationToken cancellation)
    {
        var text = $"{ToReporter(report.Verdict!.Value)}{(report.Answer.Length > 0 ? $"\nDe moderator schreef: {report.Answer}" : "")}";
        var notice = new Notice(ModerationKinds.Reported, "Een moderator bekeek een bericht dat je meldde.", topic.IsHidden ? ForumAddress.Of(topic.Room) : ForumAddress.Of(topic), topic.Room.Access) { Text = text };
        return notify.MembersAsync(report.Flags.Select(f => f.MemberId), notice, cancellation);
    }

    private static AuditAct ActOf(Verdict verdict) => verdict switch
    {
        Verdict.Hidden => ModeratorActs.Hidden,
        Verdict.EditAsked => ModeratorActs.EditAsked,
        _ => ModeratorActs.NothingWrong,
    };

    private static string ToAuthor(Verdict verdict) => verdict switch
    {
        Verdict.Hidden => "Een moderator heeft een bericht van jou verborgen.",
        Verdict.EditAsked => "Een moderator vraagt je om een bericht aan te passen.",
        _ => "Een bericht van jou was even verborgen en is weer te lezen.",
    };

    private static string ToReporter(Verdict verdict) => verdict switch
    {
        Verdict.Hidden => "Het bericht is verborgen. Dank je dat je het meldde.",
        Verdict.EditAsked => "De schrijver is gevraagd om het bericht aan te passen. Dank je dat je het meldde.",
        _ => "Het bericht blijft staan. Dank je dat je oplette.",
    };
}
