using System.ComponentModel.DataAnnotations;
using DiversInclusief.Components.Text;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>What makes a new topic a poll, in its form and as it goes along while the text is a draft or waits for someone.</summary>
internal sealed class PollPart
{
    private const int UsualDays = 14;

    /// <summary>One on each line.</summary>
    [Required(ErrorMessage = "Schrijf de antwoorden op, elk op een eigen regel.")]
    public string Options { get; set => field = TypedText.Lines(value); } = "";

    [Required(ErrorMessage = "Kies hoe leden stemmen.")]
    public PollWay? Way { get; set; } = PollWay.Single;

    public bool Secret { get; set; }

    /// <summary>Last day, included, in Amsterdam.</summary>
    [Required(ErrorMessage = "Kies tot en met welke dag leden kunnen stemmen.")]
    public DateOnly? Until { get; set; }

    public static PollPart From(DateOnly today) => new() { Until = today.AddDays(UsualDays) };

    // Methods, as a property would be kept with every draft.
    public IReadOnlyList<string> Answers() => [.. Options.Split('\n').Select(line => TypedText.Line(line)).Where(line => line.Length > 0)];

    /// <summary>A poll that waited has as many days to vote as its writer meant.</summary>
    public void Waited(DateTimeOffset since, DateTimeOffset now) => Until = Until?.AddDays(DutchTime.Today(now).DayNumber - DutchTime.Today(since).DayNumber);

    /// <summary>For one in which nothing is missing.</summary>
    public Poll For(string topicId) => new() { TopicId = topicId, Way = Way!.Value, IsSecret = Secret, ClosesAt = DutchTime.StartOf(Until!.Value.AddDays(1)), OptionLines = string.Join('\n', Answers()) };
}
