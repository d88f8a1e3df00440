using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class InviteForm
{
    [StringLength(120, ErrorMessage = "Een naam heeft hooguit 120 tekens.")]
    public string? Name { get; set => field = TypedText.Line(value); }

    [StringLength(AskAccessForm.Longest, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Answer { get; set => field = TypedText.Line(value); }
}
