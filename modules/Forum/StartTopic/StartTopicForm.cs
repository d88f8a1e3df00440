using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class StartTopicForm : IWritten, IAttach
{
    public const int MostThemes = 3;

    [Required(ErrorMessage = "Kies of je een vraag stelt of een gesprek begint.")]
    public TopicKind? Kind { get; set; } = TopicKind.Question;

    [Required(ErrorMessage = "Schrijf je vraag of onderwerp in één zin.")]
    [StringLength(150, MinimumLength = 5, ErrorMessage = "Een titel heeft 5 tot 150 tekens.")]
    public string Title { get; set => field = TypedText.Line(value); } = "";

    [Required(ErrorMessage = "Leg uit waar het over gaat.")]
    [StringLength(Post.Longest, MinimumLength = 10, ErrorMessage = "Een toelichting heeft 10 tot 20.000 tekens.")]
    public string Body { get; set => field = TypedText.Lines(value); } = "";

    public List<AttachedForm> Files { get; set; } = [];

    [Required(ErrorMessage = "Kies een ruimte.")]
    public string Room { get; set; } = "";

    [MaxLength(MostThemes, ErrorMessage = "Kies hooguit drie thema’s.")]
    public string[]? Themes { get; set; }

    public string[]? Types { get; set; }

    public bool IsConfidential { get; set; }

    /// <summary>Id of an item of the library that it is about.</summary>
    [StringLength(26)]
    public string? About { get; set; }

    /// <summary>A word of <see cref="WriteAs"/>.</summary>
    [StringLength(WriteAs.Longest)]
    public string? As { get; set; }

    /// <summary>Given to the form when it is shown, so that sending it twice gives one topic.</summary>
    [StringLength(40)]
    public string? Key { get; set; }

    /// <summary>What the writer was asked about before; see <see cref="SecondLook"/>.</summary>
    [StringLength(SecondLook.LongestSeen)]
    public string? Seen { get; set => field = value is null ? null : TypedText.Lines(value); }

    /// <summary>Null for what is no poll.</summary>
    public PollPart? Poll { get; set; }

    // Not a property of its own, which would be kept with every draft.
    string IWritten.Words => $"{Title}\n{Body}{(Poll is null ? "" : "\n" + Poll.Options)}";

    public StartTopicForm WithKey(string key)
    {
        Key = key;
        return this;
    }
}
