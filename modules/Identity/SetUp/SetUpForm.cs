using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Identity;

internal sealed class SetUpForm
{
    [Required(ErrorMessage = "Vul je naam in.")]
    [StringLength(120, MinimumLength = 2, ErrorMessage = "Een naam heeft 2 tot 120 tekens.")]
    public string Name { get; set => field = TypedText.Line(value); } = "";

    [Required(ErrorMessage = "Vul je e-mailadres in.")]
    [EmailAddress(ErrorMessage = "Dit is geen e-mailadres. Een adres ziet eruit als naam@gemeente.nl.")]
    [StringLength(254, ErrorMessage = "Dit e-mailadres is te lang.")]
    public string Email { get; set => field = TypedText.Line(value); } = "";

    [Required(ErrorMessage = "Vul je functie in, zodat anderen weten vanuit welke rol je schrijft.")]
    [StringLength(160, ErrorMessage = "Een functie heeft hooguit 160 tekens.")]
    public string Function { get; set => field = TypedText.Line(value); } = "";

    [Required(ErrorMessage = "Kies een wachtwoord.")]
    [StringLength(1000, MinimumLength = 12, ErrorMessage = "Kies een wachtwoord van minstens 12 tekens. Een zinnetje werkt goed.")]
    public string Password { get; set; } = "";
}
