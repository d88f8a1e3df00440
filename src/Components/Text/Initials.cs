namespace DiversInclusief.Components.Text;

internal static class Initials
{
    private const int Colours = 6;

    /// <summary>First letters of the first and last name: "Sanne de Vries" gives "SV".</summary>
    public static string Of(string name)
    {
        // Prefixes such as "van der" are written in lower case and are no initial.
        var names = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(part => char.IsUpper(part[0]))
            .ToArray();
        return names switch
        {
            [] => name.Length == 0 ? "?" : name[..1].ToUpperInvariant(),
            [var only] => only[..1],
            [var first, .., var last] => first[..1] + last[..1],
        };
    }

    /// <summary>The same name always gets the same colour, also after a restart: string.GetHashCode would not.</summary>
    public static int Colour(string name) => 1 + (name.Aggregate(17, (sum, letter) => (sum * 31 + letter) & 0xFFFF) % Colours);
}
