using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class EditPostForm
{
    [Required(ErrorMessage = "Een bericht kan niet leeg zijn.")]
    [StringLength(Post.Longest, MinimumLength = 2, ErrorMessage = "Een bericht heeft 2 tot 20.000 tekens.")]
    public string Body { get; set => field = TypedText.Lines(value); } = "";
}
