using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class AskAccessForm
{
    public const int Longest = 500;

    [Required(ErrorMessage = "Schrijf kort waarom je mee wilt doen.")]
    [StringLength(Longest, MinimumLength = 5, ErrorMessage = "Gebruik 5 tot 500 tekens.")]
    public string Reason { get; set => field = TypedText.Line(value); } = "";
}
