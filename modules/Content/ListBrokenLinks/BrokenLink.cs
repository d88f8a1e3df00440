namespace DiversInclusief.Content;

/// <summary>An address that does not work, with the items that point to it.</summary>
internal sealed record BrokenLink(CheckedLink Link, IReadOnlyList<ItemTitle> Items)
{
    public string Words => Link.State switch
    {
        LinkState.Gone => "Deze pagina bestaat niet meer.",
        LinkState.Failed => "De website geeft een storing.",
        LinkState.NotOutside => "Dit adres ligt niet op het open internet. Lezers kunnen er niet bij.",
        _ => "De website geeft geen antwoord.",
    };
}
