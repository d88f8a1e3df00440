using System.ComponentModel.DataAnnotations;
using DiversInclusief.Components.Text;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>Which topics a request is about; everything that is filled in must hold.</summary>
internal sealed class ExportTalkForm
{
    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>Name of a member.</summary>
    public string? Person { get; set => field = TypedText.Line(value); }

    /// <summary>Id of a theme.</summary>
    public string? Theme { get; set; }

    /// <summary>Words that all stand somewhere in the topic.</summary>
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Subject { get; set => field = TypedText.Line(value); }

    public IReadOnlyList<string> SubjectWords => [.. (Subject ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    public bool IsEmpty => From is null && Until is null && string.IsNullOrEmpty(Person) && string.IsNullOrEmpty(Theme) && SubjectWords.Count == 0;

    public string Words => string.Join(", ", new[]
    {
        From is { } from ? $"vanaf {DutchTime.Date(from)}" : "", Until is { } until ? $"tot en met {DutchTime.Date(until)}" : "",
        string.IsNullOrEmpty(Person) ? "" : "van één lid", string.IsNullOrEmpty(Theme) ? "" : $"thema {Theme}",
        SubjectWords.Count == 0 ? "" : $"met de woorden ‘{Subject}’",
    }.Where(part => part.Length > 0));
}
