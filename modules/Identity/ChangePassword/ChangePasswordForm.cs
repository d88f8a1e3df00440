using System.ComponentModel.DataAnnotations;

namespace DiversInclusief.Identity;

internal sealed class ChangePasswordForm
{
    [Required(ErrorMessage = "Vul je huidige wachtwoord in.")]
    [StringLength(1000, ErrorMessage = "Dit wachtwoord is te lang.")]
    public string Current { get; set; } = "";

    [Required(ErrorMessage = "Kies een nieuw wachtwoord.")]
    [StringLength(1000, MinimumLength = 12, ErrorMessage = "Kies een wachtwoord van minstens 12 tekens. Een zinnetje werkt goed.")]
    public string Chosen { get; set; } = "";
}
