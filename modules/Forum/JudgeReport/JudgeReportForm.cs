using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

internal sealed class JudgeReportForm : IValidatableObject
{
    [Required(ErrorMessage = "Kies wat er met het bericht gebeurt.")]
    [EnumDataType(typeof(Verdict), ErrorMessage = "Kies een van de drie.")]
    public Verdict? Verdict { get; set; }

    [StringLength(ReasonForm.Longest, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Answer { get; set => field = TypedText.Line(value); }

    public static IReadOnlyList<SelectListItem> Choices { get; } =
    [
        new("Er is niets mis: het bericht blijft staan, of komt terug", nameof(Forum.Verdict.NothingWrong)),
        new("Vraag de schrijver om het aan te passen: het bericht is intussen te lezen", nameof(Forum.Verdict.EditAsked)),
        new("Verberg het bericht: alleen moderatoren lezen het nog", nameof(Forum.Verdict.Hidden)),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Verdict is Forum.Verdict.EditAsked or Forum.Verdict.Hidden && string.IsNullOrEmpty(Answer))
            yield return new ValidationResult("Leg uit waarom. De schrijver en de melder lezen dit.", [nameof(Answer)]);
    }
}
