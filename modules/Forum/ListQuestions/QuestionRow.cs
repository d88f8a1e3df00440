using DiversInclusief.Identity;

namespace DiversInclusief.Forum;

/// <summary>A question as staff follows it.</summary>
/// <param name="WorkingDays">Since it was asked, until it was answered or now.</param>
internal sealed record QuestionRow(OpenQuestion Question, IReadOnlyList<HelpRequest> Requests, Dictionary<string, MemberCard> People, int WorkingDays)
{
    public Topic Topic => Question.Topic;

    public bool IsLate => Question.AnsweredAt is null && WorkingDays >= RouteQuestion.Patience;

    public MemberCard? Asker => People.GetValueOrDefault(Topic.AuthorId);

    public MemberCard? Answerer => People.GetValueOrDefault(Question.AnsweredBy ?? "");

    public string Days => WorkingDays == 1 ? "1 werkdag" : $"{WorkingDays} werkdagen";

    public string Stage => Question.Round switch
    {
        HelpRound.Near => "Vergelijkbare gemeenten zijn gevraagd",
        HelpRound.Wide => "Ruimere kring is gevraagd",
        HelpRound.Staff => "Ligt bij het programma",
        _ => "Nog niemand gevraagd",
    };

    public IEnumerable<string> AskedNames => Requests.Select(r => $"{People.GetValueOrDefault(r.MemberId)?.Name ?? "Voormalig lid"}{(r.AnsweredAt is null ? "" : " (antwoordde)")}");
}
