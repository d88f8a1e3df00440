using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class ForumSettingsForm
{
    [Range(0, 10, ErrorMessage = "Kies een getal van 0 tot en met 10.")]
    public int HeldPosts { get; set; }

    public string[]? TrustedRoles { get; set; }

    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? Contact { get; set => field = TypedText.Line(value); }
}
