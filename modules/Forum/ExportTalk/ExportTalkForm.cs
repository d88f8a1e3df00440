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

    public bool IsEmpty => From is null && Until is null && string.IsNullOrEmpty(Person) && string.IsNullOrEmpty(Theme);

    public string Words => string.Join(", ", new[]
    {
        From is { } from ? $"vanaf {DutchTime.Date(from)}" : "", Until is { } until ? $"tot en met {DutchTime.Date(until)}" : "",
        string.IsNullOrEmpty(Person) ? "" : "van één lid", string.IsNullOrEmpty(Theme) ? "" : $"thema {Theme}",
    }.Where(part => part.Length > 0));
}
