using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Identity;

internal sealed class AccountForm
{
    [Required(ErrorMessage = "Vul je naam in.")]
    [StringLength(120, MinimumLength = 2, ErrorMessage = "Een naam heeft 2 tot 120 tekens.")]
    public string Name { get; set => field = TypedText.Line(value); } = "";

    [Required(ErrorMessage = "Vul je functie in, zodat anderen weten vanuit welke rol je schrijft.")]
    [StringLength(160, ErrorMessage = "Een functie heeft hooguit 160 tekens.")]
    public string Function { get; set => field = TypedText.Line(value); } = "";

    [StringLength(160, ErrorMessage = "De naam van een organisatie heeft hooguit 160 tekens.")]
    public string? Organisation { get; set => field = TypedText.Line(value); }
}
