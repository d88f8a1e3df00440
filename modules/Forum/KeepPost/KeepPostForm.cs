using DiversInclusief.Components.Text;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

internal sealed class KeepPostForm
{
    public const string Never = "nee";
    private const string Tomorrow = "morgen";
    private const string Week = "week";
    private const string Month = "maand";
    private const string OnDate = "datum";

    public string When { get; set; } = Never;

    public DateOnly? Date { get; set; }

    public static KeepPostForm Of(KeptPost? kept) => kept?.RemindOn is { } day ? new() { When = OnDate, Date = day } : new();

    public static IEnumerable<SelectListItem> Choices(DateOnly today) =>
    [
        new("Nee", Never), new($"Morgen ({DutchTime.Date(today.AddDays(1))})", Tomorrow), new($"Over een week ({DutchTime.Date(today.AddDays(7))})", Week),
        new($"Over een maand ({DutchTime.Date(today.AddMonths(1))})", Month), new("Op een andere datum", OnDate),
    ];

    /// <returns>The day, null for none; or what is wrong with it.</returns>
    public (DateOnly? Day, string? Mistake) Chosen(DateOnly today) => When switch
    {
        Never => (null, null),
        Tomorrow => (today.AddDays(1), null),
        Week => (today.AddDays(7), null),
        Month => (today.AddMonths(1), null),
        _ when Date is null => (null, "Vul een datum in, bijvoorbeeld die van de dag na de raadsvergadering."),
        _ when Date <= today => (null, "Kies een datum na vandaag."),
        _ when Date > today.AddYears(2) => (null, "Kies een datum binnen twee jaar."),
        _ => (Date, null),
    };
}
