using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace DiversInclusief.Notifications;

/// <summary>Lets who holds a mail, and nobody else, stop mails of its kind without signing in. It does not expire: neither do mails.</summary>
internal sealed class UnsubscribeLink(IDataProtectionProvider protection)
{
    private const int Longest = 1000;
    private readonly IDataProtector _seal = protection.CreateProtector("DiversInclusief.Notifications.Unsubscribe");

    public string PathFor(string memberId, string kind) => "/meldingen/afmelden?code=" + _seal.Protect($"{kind}\n{memberId}");

    /// <returns>Null when the site did not make this.</returns>
    public (string MemberId, string Kind)? Read(string? code)
    {
        if (string.IsNullOrEmpty(code) || code.Length > Longest)
            return null;
        try { return _seal.Unprotect(code).Split('\n') is [var kind, var member] ? (member, kind) : null; }
        catch (CryptographicException) { return null; }
    }
}
