using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>A technical name made from a Dutch one: "Goed gesprek" becomes "GoedGesprek".</summary>
internal static class NewName
{
    private const int Longest = 50;

    public static string Of(string displayName, Func<string, bool> isTaken)
    {
        var name = string.Concat(Slug.From(displayName).Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
            name = "N" + name;
        name = name.Length > Longest ? name[..Longest] : name;
        return !isTaken(name) ? name : Enumerable.Range(2, int.MaxValue - 2).Select(number => name + number).First(numbered => !isTaken(numbered));
    }
}
