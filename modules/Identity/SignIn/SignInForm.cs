using System.ComponentModel.DataAnnotations;

namespace DiversInclusief.Identity;

internal sealed class SignInForm
{
    [Required(ErrorMessage = "Vul je e-mailadres in.")]
    [StringLength(254, ErrorMessage = "Dit e-mailadres is te lang.")]
    public string Email { get; set => field = value?.Trim() ?? ""; } = "";

    [Required(ErrorMessage = "Vul je wachtwoord in.")]
    [StringLength(1000, ErrorMessage = "Dit wachtwoord is te lang.")]
    public string Password { get; set; } = "";

    public bool Stay { get; set; }
}
