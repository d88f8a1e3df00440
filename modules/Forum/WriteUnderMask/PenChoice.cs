using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

/// <summary>The pen that was chosen, and what the form asks about it.</summary>
/// <param name="Pen">Null when something must be chosen first.</param>
internal sealed record PenChoice(Pen? Pen)
{
    /// <summary>Under which the member wrote here before; null when never.</summary>
    public string? Alias { get; init; }

    /// <summary>What may be chosen; null when the form should not ask.</summary>
    public IReadOnlyDictionary<string, string>? Aliases { get; init; }

    /// <summary>For whom the member may prepare it instead.</summary>
    public IReadOnlyList<Principal> Principals { get; init; } = [];

    /// <summary>Writing openly where one wrote under an alias lets others guess.</summary>
    public bool AsksOpenly { get; init; }

    public bool OffersAliases => Alias is null && Aliases is { Count: > 0 };

    public IReadOnlyList<SelectListItem> Items =>
    [
        .. Alias is null ? Array.Empty<SelectListItem>() : [new SelectListItem($"Als ‘{Alias}’, zoals je hier eerder schreef", WriteAs.Mask)],
        new SelectListItem("Onder mijn eigen naam", WriteAs.Self),
        .. OffersAliases ? Aliases!.Select(one => new SelectListItem($"Als ‘{one.Value}’", one.Key)) : [],
        .. Principals.Select(one => new SelectListItem($"Namens {one.Name}, die het eerst goedkeurt", WriteAs.For(one.Id))),
    ];

    /// <summary>What the choices mean.</summary>
    public string? Explanation => string.Join(' ', new[]
    {
        OffersAliases ? "Onder een alias ziet niemand wie je bent, ook een moderator niet. Dat kan alleen in ruimtes die het toestaan. Alleen twee moderatoren samen kunnen je naam laten zien, met een reden. Jij hoort dat dan." : "",
        Principals.Count > 0 ? "Schrijf je namens iemand anders? Dan ziet niemand de tekst tot die persoon ja zegt." : "",
    }.Where(part => part.Length > 0)) is { Length: > 0 } said ? said : null;
}
