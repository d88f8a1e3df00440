using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class UnsealForm
{
    [Required(ErrorMessage = "Schrijf waarom het nodig is om de naam te weten.")]
    [StringLength(ReasonForm.Longest, MinimumLength = 10, ErrorMessage = "Gebruik 10 tot 500 tekens.")]
    public string Reason { get; set => field = TypedText.Line(value); } = "";
}
