namespace DiversInclusief.Forum;

/// <summary>A poll as one reader sees it; the model of Shared/_Poll.cshtml.</summary>
/// <param name="Ballot">What the reader chose; null for who did not vote.</param>
internal sealed record PollView(Topic Topic, Poll Poll, string? Ballot, bool MayVote, DateTimeOffset Now)
{
    public bool IsClosed => Poll.ClosesAt <= Now || Topic.Closure is not null;

    public bool ShowsCount => IsClosed || !Poll.IsSecret;

    public bool ShowsForm => MayVote && !IsClosed;

    public bool HasVoted => Ballot is not null;

    public IReadOnlyList<int> Mine { get; } = Forum.Poll.Numbers(Ballot ?? "");

    public string Action => ForumAddress.To(Topic, VotePage.Verb);

    public string VotesAddress => ForumAddress.To(Topic, ShowVotesPage.Verb);

    public string How => Poll.Way switch
    {
        PollWay.Single => "Kies één antwoord.",
        PollWay.Several => "Je mag meer antwoorden kiezen.",
        _ => "Zet de antwoorden op volgorde. Je hoeft niet alles een plaats te geven.",
    };

    public string WhoSees => Poll.IsSecret
        ? "De uitslag blijft geheim tot de peiling sluit. Wie wat koos, ziet niemand."
        : "Iedereen die hier meeleest, kan zien wie wat koos.";

    /// <summary>The place that the reader gave an option, from 1; 0 for none.</summary>
    public int PlaceOf(int option) => Mine.ToList().IndexOf(option) + 1;

    public IEnumerable<(string Option, int Score, int Percent, bool IsMine)> Rows =>
        Poll.Options.Select((option, i) => (option, Poll.Scores[i], Poll.Highest == 0 ? 0 : (int)Math.Round(100.0 * Poll.Scores[i] / Poll.Highest), Mine.Contains(i)));

    public string ScoreWords(int score) => Poll.Way == PollWay.Ranked ? (score == 1 ? "1 punt" : $"{score:N0} punten") : score == 1 ? "1 stem" : $"{score:N0} stemmen";
}
