using System.Text.Json;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>
/// Carries a question to people who may answer it: first a few near, after three working days more, then the people of the programme.
/// It ends by itself once somebody answered. Runs in a transaction with its own row, so that nobody is asked twice.
/// </summary>
internal sealed class RouteQuestion(AppDb db, RankOffers offers, Recipients recipients, Members members, Notify notify, Outbox outbox, TimeProvider clock) : IRunJob
{
    public const string Job = "forum.route";
    public const int Patience = 3;
    private const int MostNear = 5;
    private const int MostWide = 10;

    public string Kind => Job;

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var step = JsonSerializer.Deserialize<RouteStep>(payload)!;
        if (await db.Set<OpenQuestion>().AsTracking().Include(q => q.Topic.Room).Include(q => q.Topic.Terms).FirstOrDefaultAsync(q => q.TopicId == step.TopicId && q.AnsweredAt == null, cancellation) is not { Topic: { Closure: null, IsOpen: true, IsHidden: false } } question)
            return;
        var round = step.Round;
        if (round == HelpRound.Near && await AskAsync(question, round, MostNear, cancellation) == 0)
            round = HelpRound.Wide;
        if (round == HelpRound.Wide && await AskAsync(question, round, MostWide, cancellation) == 0 && step.Round == HelpRound.Wide)
            round = HelpRound.Staff;
        question.Round = round;
        if (round == HelpRound.Staff)
            await TellStaffAsync(question.Topic, cancellation);
        else
            outbox.Add(Job, new RouteStep(step.TopicId, round + 1), DutchWorkingDays.After(clock.GetUtcNow(), Patience) - clock.GetUtcNow());
    }

    /// <returns>How many were asked.</returns>
    private async Task<int> AskAsync(OpenQuestion question, HelpRound round, int most, CancellationToken cancellation)
    {
        var asked = new List<string>();
        foreach (var (member, score) in await offers.RankAsync(question.Topic, cancellation))
            // Whoever may not enter the room is not even counted: the next one is asked instead.
            if (asked.Count < most && (score > 0 || round != HelpRound.Near) && await recipients.FindAsync(member, cancellation) is { } one && one.Reader.CanRead(question.Topic.Access))
                asked.Add(member);
        db.AddRange(asked.Select(member => new HelpRequest { TopicId = question.TopicId, MemberId = member, Round = round, AskedAt = clock.GetUtcNow() }));
        await db.SaveChangesAsync(cancellation);
        await notify.MembersAsync(asked, await NoticeAsync(question.Topic, cancellation), cancellation);
        return asked.Count;
    }

    private async Task<Notice> NoticeAsync(Topic topic, CancellationToken cancellation)
    {
        var asker = topic.Alias ?? (await members.CardsAsync([topic.AuthorId], cancellation)).GetValueOrDefault(topic.AuthorId)?.Name ?? "Een lid";
        return new Notice(HelpKinds.Asked, $"Kun jij helpen? {asker} vraagt: {topic.Title}", ForumAddress.Of(topic), topic.Access) { Text = "Je bood aan om te helpen. Twee zinnen zijn vaak genoeg. Weet je het niet? Dan hoef je niets te doen.", About = Tidings.About(topic.Id), Subject = Tidings.Subject(topic.IsConfidential) };
    }

    private Task TellStaffAsync(Topic topic, CancellationToken cancellation) => notify.HoldersAsync(Permission.ModerateForum, topic.AuthorId,
        new Notice(HelpKinds.Waiting, $"Nog geen antwoord: {topic.Title}", ForumAddress.Of(topic), topic.Access) { Text = "Collega’s zijn twee keer gevraagd. Weet jij wie kan helpen?", About = Tidings.About(topic.Id), Subject = Tidings.Subject(topic.IsConfidential) }, cancellation);
}
