using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class FlagPostForm : IValidatableObject
{
    public const int Longest = 1000;

    [Required(ErrorMessage = "Kies wat er aan de hand is.")]
    [EnumDataType(typeof(FlagReason), ErrorMessage = "Kies een van de redenen.")]
    public FlagReason? Reason { get; set; }

    [StringLength(Longest, ErrorMessage = "Gebruik hoogstens 1.000 tekens.")]
    public string? Note { get; set => field = TypedText.Lines(value); }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Reason == FlagReason.Other && string.IsNullOrWhiteSpace(Note))
            yield return new ValidationResult("Schrijf kort wat er aan de hand is.", [nameof(Note)]);
    }
}
