using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class StartPollForm : IWritten
{
    [Required(ErrorMessage = "Schrijf wat je wilt weten in één zin.")]
    [StringLength(150, MinimumLength = 5, ErrorMessage = "Een titel heeft 5 tot 150 tekens.")]
    public string Title { get; set => field = TypedText.Line(value); } = "";

    [Required(ErrorMessage = "Leg uit waar het over gaat.")]
    [StringLength(Post.Longest, MinimumLength = 10, ErrorMessage = "Een toelichting heeft 10 tot 20.000 tekens.")]
    public string Body { get; set => field = TypedText.Lines(value); } = "";

    [Required(ErrorMessage = "Schrijf de antwoorden op, elk op een eigen regel.")]
    public string Options { get; set => field = TypedText.Lines(value); } = "";

    [Required(ErrorMessage = "Kies hoe leden stemmen.")]
    public PollWay? Way { get; set; } = PollWay.Single;

    public bool Secret { get; set; }

    /// <summary>Last day, included, in Amsterdam.</summary>
    [Required(ErrorMessage = "Kies tot en met welke dag leden kunnen stemmen.")]
    public DateOnly? Until { get; set; }

    [MaxLength(StartTopicForm.MostThemes, ErrorMessage = "Kies hooguit drie thema’s.")]
    public string[]? Themes { get; set; }

    [StringLength(40)]
    public string? Key { get; set; }

    /// <summary>What the writer was asked about before; see <see cref="SecondLook"/>.</summary>
    [StringLength(SecondLook.LongestSeen)]
    public string? Seen { get; set => field = value is null ? null : TypedText.Lines(value); }

    public string Words => $"{Title}\n{Body}\n{Options}";

    public IReadOnlyList<string> OptionList => [.. Options.Split('\n').Select(line => TypedText.Line(line)).Where(line => line.Length > 0)];

    /// <returns>Null when nothing is wrong with the options.</returns>
    public string? OptionMistake => OptionList switch
    {
        { Count: < Poll.Fewest } => "Schrijf minstens twee antwoorden, elk op een eigen regel.",
        { Count: > Poll.Most } => "Gebruik hoogstens tien antwoorden.",
        var all when all.Any(option => option.Length > Poll.LongestOption) => "Een antwoord heeft hoogstens 150 tekens.",
        var all when all.Distinct(StringComparer.CurrentCultureIgnoreCase).Count() < all.Count => "Twee antwoorden zijn gelijk.",
        _ => null,
    };

    public StartTopicForm AsTopic(Room room) => new() { Kind = TopicKind.Poll, Title = Title, Body = Body, Room = room.Slug, Themes = Themes, Key = Key, Poll = new PollPart { Options = string.Join('\n', OptionList), Way = Way, Secret = Secret, Until = Until } };

    public static StartPollForm Of(StartTopicForm kept) => new()
    {
        Title = kept.Title, Body = kept.Body, Themes = kept.Themes, Key = kept.Key, Options = kept.Poll?.Options ?? "", Way = kept.Poll?.Way ?? PollWay.Single, Secret = kept.Poll?.Secret == true, Until = kept.Poll?.Until,
    };
}
