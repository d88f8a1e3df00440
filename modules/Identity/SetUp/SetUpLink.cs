using System.Security.Cryptography;
using System.Text;

namespace DiversInclusief.Identity;

/// <summary>The address at which a site without members gets its first administrator: known to who started it, gone after use or restart.</summary>
internal sealed class SetUpLink
{
    private byte[]? _token;

    /// <summary>Opens the link and gives its path.</summary>
    public string Open()
    {
        var token = RandomNumberGenerator.GetHexString(40, lowercase: true);
        _token = Encoding.ASCII.GetBytes(token);
        return $"/instellen/{token}";
    }

    public bool IsOpenFor(string token) => _token is { } known && CryptographicOperations.FixedTimeEquals(known, Encoding.UTF8.GetBytes(token));

    public void Close() => _token = null;
}
