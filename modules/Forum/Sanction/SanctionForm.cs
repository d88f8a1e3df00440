using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

internal sealed class SanctionForm
{
    private static readonly Dictionary<int, string> Terms = new() { [1] = "Een dag", [3] = "Drie dagen", [7] = "Een week", [30] = "Een maand", [90] = "Drie maanden", [365] = "Een jaar" };

    [Required(ErrorMessage = "Kies wat je doet.")]
    [EnumDataType(typeof(EntryKind), ErrorMessage = "Kies een van de vier.")]
    public EntryKind? Kind { get; set; }

    [Required(ErrorMessage = "Schrijf op wat er aan de hand is.")]
    [StringLength(MemberEntry.Longest, MinimumLength = 5, ErrorMessage = "Gebruik 5 tot 500 tekens.")]
    public string Text { get; set => field = TypedText.Line(value); } = "";

    [AllowedValues(1, 3, 7, 30, 90, 365, ErrorMessage = "Kies hoe lang.")]
    public int Days { get; set; } = 7;

    public bool HasTerm => Kind is EntryKind.Silence or EntryKind.Suspension;

    public static IEnumerable<SelectListItem> Choices => Terms.Select(term => new SelectListItem(term.Value, $"{term.Key}"));

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
    [
        new("Notitie: alleen moderatoren lezen dit", nameof(EntryKind.Note)),
        new("Waarschuwen: het lid leest je uitleg", nameof(EntryKind.Warning)),
        new("Een tijd niet laten schrijven: lezen kan nog wel", nameof(EntryKind.Silence)),
        new("Een tijd schorsen: inloggen kan niet meer", nameof(EntryKind.Suspension)),
    ];
}
