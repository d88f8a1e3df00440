using System.Security.Cryptography;

namespace DiversInclusief.Writing;

/// <summary>Identifiers that show in addresses: 12 lower-case letters and digits without look-alikes (i, l, o, u), 60 random bits.</summary>
public static class ShortId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, 12);
}
