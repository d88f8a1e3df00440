using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class JudgeHeldForm : IValidatableObject
{
    [Required(ErrorMessage = "Kies of het bericht op het forum komt.")]
    public bool? Place { get; set; }

    [StringLength(ReasonForm.Longest, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Answer { get; set => field = TypedText.Line(value); }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Place == false && string.IsNullOrEmpty(Answer))
            yield return new ValidationResult("Leg uit waarom. De schrijver leest dit.", [nameof(Answer)]);
    }
}
