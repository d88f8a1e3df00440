using System.Security.Cryptography;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Memory;

namespace DiversInclusief.Forum;

/// <summary>
/// Goes along with a form and says who was writing, sealed by the site. When the session has ended by the time the form is sent,
/// the text is kept as a draft of that member, and of nobody else. It opens nothing.
/// </summary>
internal sealed class DraftTicket(IDataProtectionProvider protection, CurrentMember me)
{
    public const string Field = LateForm.Ticket;

    private static readonly TimeSpan Valid = TimeSpan.FromDays(7);
    // Making it takes longer than finding a seal that was given before.
    private readonly Lazy<ITimeLimitedDataProtector> _seal = new(() => protection.CreateProtector("Forum.DraftTicket").ToTimeLimitedDataProtector());

    // Sealing costs as much as a post of the page that the form stands on; the same seal is given for an hour of its week.
    private static readonly MemoryCache Sealed = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public string ForWriter() => me.Reader.MemberId is not { } member ? "" : Sealed.GetOrCreate((protection, member), entry =>
    {
        (entry.Size, entry.AbsoluteExpirationRelativeToNow) = (1, TimeSpan.FromHours(1));
        return _seal.Value.Protect(member, Valid);
    })!;

    /// <returns>The member who was writing; null when the ticket is not ours or has expired.</returns>
    public string? Read(string ticket)
    {
        try { return ticket.Length == 0 ? null : _seal.Value.Unprotect(ticket); }
        catch (CryptographicException) { return null; }
    }
}
