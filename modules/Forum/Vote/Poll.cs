using System.Globalization;

namespace DiversInclusief.Forum;

/// <summary>What a topic of kind <see cref="TopicKind.Poll"/> asks its readers to choose from. The count is kept with it, so that showing it costs nothing.</summary>
internal sealed class Poll
{
    public const int Fewest = 2;
    public const int Most = 10;
    public const int LongestOption = 150;

    public required string TopicId { get; init; }
    public required PollWay Way { get; init; }

    /// <summary>The count is shown to nobody before it closes, and who voted what never.</summary>
    public required bool IsSecret { get; init; }

    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>One a line.</summary>
    public required string OptionLines { get; init; }

    /// <summary>Votes or points of each option, in their order.</summary>
    public string Tally { get; private set; } = "";

    public int Voters { get; private set; }

    public IReadOnlyList<string> Options => OptionLines.Split('\n');

    public IReadOnlyList<int> Scores => Tally.Length == 0 ? new int[Options.Count] : Numbers(Tally);

    /// <summary>The score of an option that everyone wants most.</summary>
    public int Highest => Way == PollWay.Ranked ? Voters * (Options.Count - 1) : Voters;

    public void Count(IReadOnlyCollection<IReadOnlyList<int>> ballots)
    {
        var scores = new int[Options.Count];
        foreach (var ballot in ballots)
            for (var place = 0; place < ballot.Count; place++)
                scores[ballot[place]] += Way == PollWay.Ranked ? scores.Length - 1 - place : 1;
        (Tally, Voters) = (Written(scores), ballots.Count);
    }

    /// <summary>The same question: sending its form again is no other poll.</summary>
    public bool IsOf(PollPart part) => part.For(TopicId) is var asked && (asked.OptionLines, asked.Way, asked.IsSecret, asked.ClosesAt) == (OptionLines, Way, IsSecret, ClosesAt);

    /// <summary>For one that comes from another site and keeps its votes to itself.</summary>
    public void Counted(string tally, int voters) => (Tally, Voters) = (tally, voters);

    /// <returns>What is wrong with a vote, for who gave it; null when nothing is.</returns>
    public string? Mistake(IReadOnlyList<int> choices) => choices switch
    {
        { Count: 0 } => Way == PollWay.Single ? "Kies een antwoord." : "Kies minstens één antwoord.",
        _ when choices.Any(choice => choice < 0 || choice >= Options.Count) => "Kies uit de antwoorden die er staan.",
        _ when choices.Distinct().Count() < choices.Count => "Kies elk antwoord hooguit één keer.",
        { Count: > 1 } when Way == PollWay.Single => "Kies één antwoord.",
        _ => null,
    };

    public static IReadOnlyList<int> Numbers(string written) => [.. written.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    public static string Written(IEnumerable<int> numbers) => string.Join(',', numbers);
}
