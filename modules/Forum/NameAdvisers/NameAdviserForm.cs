using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class NameAdviserForm : IValidatableObject
{
    /// <summary>Id of a member of the same municipality.</summary>
    [StringLength(40)]
    public string? Colleague { get; set; }

    [StringLength(254, ErrorMessage = "Een e-mailadres heeft hooguit 254 tekens.")]
    [EmailAddress(ErrorMessage = "Dit is geen e-mailadres. Een adres ziet eruit als naam@gemeente.nl.")]
    public string? Email { get; set => field = TypedText.Line(value) is { Length: > 0 } typed ? typed : null; }

    /// <summary>Last day, included, in Amsterdam.</summary>
    public DateOnly? Until { get; set; }

    public bool MustSignIn { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(Colleague) == Email is null)
            yield return new ValidationResult(Email is null ? "Kies een collega of vul een e-mailadres in." : "Kies een collega óf vul een e-mailadres in, niet allebei.", [nameof(Email)]);
    }
}
