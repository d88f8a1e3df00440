using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

/// <summary>A proposal with the member who decides, as they are at this moment.</summary>
/// <param name="Principal">A visitor when that member may not come in now.</param>
/// <param name="Delegation">Null when the adviser may not write for the member any more.</param>
internal sealed record OpenedProposal(Proposal Proposal, Reader Principal, Delegation? Delegation, MemberCard? Adviser, DateTimeOffset Now)
{
    public IReadOnlyList<PostFile> Files { get; init; } = [];

    /// <summary>As it would stand there when it is placed now: a poll has as many days to vote as the adviser meant.</summary>
    public StartTopicForm Form { get; } = AsOf(Proposal, Now);

    public string AdviserName => Adviser?.Name ?? "Je adviseur";

    public Room Room => Proposal.In;

    /// <summary>Of a closed circle or what is confidential a mail that was passed on must not open anything; and some want it so everywhere.</summary>
    public bool AsksSignIn => Room.IsClosedCircle || Proposal.IsConfidential || Delegation?.MustSignIn != false;

    /// <summary>Why it cannot be placed; null when it can. Nothing of what the member may not read stands in it.</summary>
    public string? Obstacle => Proposal switch
    {
        { State: ProposalState.Placed } => "Je hebt deze tekst al geplaatst.",
        { State: ProposalState.Refused } => "Je hebt al besloten om deze tekst niet te plaatsen.",
        { State: ProposalState.Ended } => NoAdviser,
        { State: ProposalState.Expired } => TooLate,
        _ when Delegation is null => NoAdviser,
        _ when Now >= Proposal.ExpiresAt => TooLate,
        _ when !MayWrite => "Je kunt hier niet meer schrijven. Het onderwerp is verborgen of verplaatst, of de ruimte is niet meer voor jou open.",
        { Topic.Closure: not null } => "Het onderwerp is intussen gesloten. Er kan niemand meer reageren.",
        _ when Principal.SilencedUntil is { } until => BeforePosting.Silenced(until),
        _ => null,
    };

    /// <summary>May be shown at all.</summary>
    public bool MayRead => Principal.CanRead(Proposal.Access);

    private bool MayWrite => MayRead && Principal.May(Proposal.StartsTopic ? Permission.StartTopic : Permission.Reply);

    private static StartTopicForm AsOf(Proposal proposal, DateTimeOffset now)
    {
        var form = proposal.Form;
        if (proposal.State != ProposalState.Placed)
            form.Poll?.Waited(proposal.ProposedAt, now);
        return form;
    }

    private const string NoAdviser = "Deze persoon schrijft niet meer namens jou. De tekst is terug bij de adviseur.";

    private const string TooLate = "Je had twee weken om te beslissen. Die zijn voorbij. De tekst is terug bij de adviseur.";
}
