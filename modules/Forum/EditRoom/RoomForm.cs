using System.ComponentModel.DataAnnotations;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed class RoomForm
{
    public const int LongestRules = 4000;

    [Required(ErrorMessage = "Geef de ruimte een naam.")]
    [StringLength(120, MinimumLength = 2, ErrorMessage = "Een naam heeft 2 tot 120 tekens.")]
    public string Name { get; set => field = TypedText.Line(value); } = "";

    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Slug { get; set => field = TypedText.Line(value); }

    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Description { get; set => field = TypedText.Line(value); }

    [StringLength(LongestRules, ErrorMessage = "Gebruik hoogstens 4.000 tekens.")]
    public string? Rules { get; set => field = TypedText.Lines(value); }

    [Range(0, 9999, ErrorMessage = "Kies een getal van 0 tot en met 9999.")]
    public int Order { get; set; }

    /// <summary>Asked apart from the roles, so that nobody opens a room by forgetting a tick.</summary>
    [Required(ErrorMessage = "Kies wie de ruimte mag lezen.")]
    public bool? ForAll { get; set; }

    public string[]? Roles { get; set; }

    [Range(1, 600, ErrorMessage = "Kies 1 tot en met 600 maanden, of laat het leeg.")]
    public int? RetainMonths { get; set; }

    [Range(1, 3650, ErrorMessage = "Kies 1 tot en met 3650 dagen, of laat het leeg.")]
    public int? CloseAfterDays { get; set; }

    [Range(1, 8760, ErrorMessage = "Kies 1 tot en met 8760 uur, of laat het leeg.")]
    public int? CloseAfterAnswerHours { get; set; }

    public bool AllowsMasks { get; set; }

    /// <summary>Term ids.</summary>
    public string[]? Types { get; set; }

    public bool Invited { get; set; }

    public bool MayBeAsked { get; set; }

    public string Address => Writing.Slug.From(string.IsNullOrEmpty(Slug) ? Name : Slug);

    public IReadOnlyCollection<string> Readers => ForAll == true ? [] : [.. Roles ?? [], .. (Types ?? []).Select(RoomKey.Type), .. Invited ? [RoomKey.Invitation] : Array.Empty<string>()];

    public static RoomForm Of(Room room) => new()
    {
        Name = room.Name, Slug = room.Slug, Description = room.Description, Rules = room.Rules, Order = room.Order, AllowsMasks = room.AllowsMasks, RetainMonths = room.RetainMonths,
        CloseAfterDays = room.CloseAfterDays, CloseAfterAnswerHours = room.CloseAfterAnswerHours,
        ForAll = !room.IsClosedCircle, Roles = [.. room.Roles.Select(r => r.RoleName).Where(RoomKey.IsRole)],
        Types = [.. room.Roles.Select(r => RoomKey.TypeIn(r.RoleName)).OfType<string>()], Invited = room.Roles.Exists(r => r.RoleName == RoomKey.Invitation), MayBeAsked = room.MayBeAsked,
    };
}
