using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class ReplyForm : IWritten, IAttach
{
    private string _body = "";

    [Required(ErrorMessage = "Schrijf eerst je reactie.")]
    [StringLength(Post.Longest, MinimumLength = 2, ErrorMessage = "Een reactie heeft 2 tot 20.000 tekens.")]
    public string Body { get => _body; set => _body = TypedText.Lines(value); }

    public List<AttachedForm> Files { get; set; } = [];

    /// <summary>Given to the form when it is shown, so that sending it twice gives one post.</summary>
    [StringLength(40)]
    public string? Key { get; set; }

    /// <summary>The post that is quoted: its words go nowhere when it was hidden meanwhile.</summary>
    [StringLength(40)]
    public string? Quoted { get; set; }

    /// <summary>A word of <see cref="WriteAs"/>.</summary>
    [StringLength(WriteAs.Longest)]
    public string? As { get; set; }

    /// <summary>The writer knows that an own name next to an alias lets others guess.</summary>
    public bool Openly { get; set; }

    /// <summary>What the writer was asked about before; see <see cref="SecondLook"/>.</summary>
    [StringLength(SecondLook.LongestSeen)]
    public string? Seen { get; set => field = value is null ? null : TypedText.Lines(value); }

    public string Words => Body;

    /// <summary>As it is kept while it waits or is a draft.</summary>
    public StartTopicForm AsTopic() => new() { Body = Body, Key = Key, As = As, Files = Files };

    /// <summary>Before anything was typed; the blank line behind a quotation stays, or the writer's own words would become part of it.</summary>
    public void BeginWith(string text) => _body = text;

    public static ReplyForm Of(StartTopicForm kept) => new() { Body = kept.Body, Key = kept.Key, As = kept.As, Files = kept.Files };

    public static ReplyForm Empty() => new() { Key = ShortId.New() };
}
