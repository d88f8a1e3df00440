using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class EditPostForm : IAttach
{
    [Required(ErrorMessage = "Een bericht kan niet leeg zijn.")]
    [StringLength(Post.Longest, MinimumLength = 2, ErrorMessage = "Een bericht heeft 2 tot 20.000 tekens.")]
    public string Body { get; set => field = TypedText.Lines(value); } = "";

    public List<AttachedForm> Files { get; set; } = [];

    /// <summary>Of the text that the writer began with.</summary>
    public int Revision { get; set; }

    /// <summary>What the writer was asked about before; see <see cref="SecondLook"/>.</summary>
    [StringLength(SecondLook.LongestSeen)]
    public string? Seen { get; set => field = value is null ? null : TypedText.Lines(value); }

    /// <summary>Asked of a moderator who changes the words of another.</summary>
    [StringLength(ReasonForm.Longest, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Reason { get; set => field = TypedText.Line(value); }
}
