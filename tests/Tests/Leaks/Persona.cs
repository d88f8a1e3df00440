namespace DiversInclusief.Tests.Leaks;

/// <summary>Someone of the demo world who reads along: one of each role, and a visitor.</summary>
internal sealed record Persona(string Name, Client Client, IReadOnlyCollection<string> Roles)
{
    private static readonly (string Member, string Role)[] Members =
    [
        ("redactie", "Redacteur"), ("beheer", "Administrator"), ("moderator", "Moderator"), ("wethouder", "Wethouder"), ("burgemeester", "Burgemeester"),
        ("ambtenaar", "Ambtenaar"), ("noor", "Programmamedewerker"), ("halima", "Begeleidingscommissie"), ("samira", "Indiener"),
    ];

    public bool IsMember => Roles.Count > 0;

    public static async Task<IReadOnlyList<Persona>> AllAsync(Site site)
    {
        var all = new List<Persona> { new("bezoeker", site.Visitor(), []) };
        foreach (var (member, role) in Members)
            all.Add(new Persona(member, await site.SignInAsync(member), [role]));
        return all;
    }
}
