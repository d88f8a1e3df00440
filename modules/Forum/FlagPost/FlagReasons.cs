using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

/// <summary>The reasons to flag a post, in words for who chooses one.</summary>
internal static class FlagReasons
{
    private static readonly Dictionary<FlagReason, (string Short, string Long)> Words = new()
    {
        [FlagReason.Confidential] = ("Vertrouwelijke informatie", "Er staat vertrouwelijke informatie in. We verbergen het bericht meteen."),
        [FlagReason.Person] = ("Gegevens van een persoon", "Er staan gegevens van een persoon in, zoals een naam of adres."),
        [FlagReason.Unkind] = ("Kwetsend", "Het is kwetsend of onaardig."),
        [FlagReason.Unlawful] = ("Mag niet van de wet", "Het mag niet van de wet, zoals een bedreiging of discriminatie."),
        [FlagReason.Misplaced] = ("Hoort hier niet", "Het hoort hier niet, zoals reclame of een dubbel bericht."),
        [FlagReason.Other] = ("Iets anders", "Iets anders. Leg het hieronder uit."),
    };

    public static IReadOnlyList<SelectListItem> Choices { get; } = [.. Words.Select(reason => new SelectListItem(reason.Value.Long, reason.Key.ToString()))];

    public static string Of(FlagReason reason) => Words[reason].Short;
}
