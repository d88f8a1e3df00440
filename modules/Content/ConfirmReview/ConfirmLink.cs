using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace DiversInclusief.Content;

/// <summary>Lets who got a mail say that a text still holds, without signing in: for that text and that member only, and not for ever.</summary>
internal sealed class ConfirmLink(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(90);
    private const int Longest = 1000;
    private readonly IDataProtector _seal = protection.CreateProtector("DiversInclusief.Content.Confirm");

    public string PathFor(string itemId, string memberId) =>
        $"/klopt-nog/{itemId}?code=" + _seal.Protect(string.Create(CultureInfo.InvariantCulture, $"{itemId}\n{memberId}\n{(clock.GetUtcNow() + Lasts).ToUnixTimeSeconds()}"));

    /// <returns>The member whom it was sent to; null when it is not of this site and item, or too old.</returns>
    public string? MemberOf(string itemId, string? code)
    {
        if (string.IsNullOrEmpty(code) || code.Length > Longest)
            return null;
        try
        {
            return _seal.Unprotect(code).Split('\n') is [var item, var member, var until] && item == itemId
                && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds() ? member : null;
        }
        catch (CryptographicException) { return null; }
    }
}
