using System.Security.Cryptography;
using System.Text.Json;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.DataProtection;

namespace DiversInclusief.Content;

/// <summary>
/// Goes along with every form and says whose work it is, sealed by the site. When the session has ended by the time the form is sent,
/// the text can still be kept for that member, and for nobody else. It opens nothing: it only lets its own member's kept work be written.
/// </summary>
internal sealed class WorkTicket(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Valid = TimeSpan.FromDays(7);
    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("Content.WorkTicket").ToTimeLimitedDataProtector();

    public string For(Reader reader, string itemId) => _seal.Protect(JsonSerializer.Serialize(new[] { reader.MemberId, reader.Name, itemId }), Valid);

    /// <summary>Of whatever item.</summary>
    public bool IsOurs(string ticket) => Said(ticket) is not null;

    /// <returns>Who may only have work kept; null when the ticket is not ours, is of another item or has expired.</returns>
    public Reader? Read(string ticket, string itemId) =>
        Said(ticket) is [var member, var name, var item] && item == itemId ? Reader.Visitor with { MemberId = member, Name = name } : null;

    private string[]? Said(string ticket)
    {
        try { return JsonSerializer.Deserialize<string[]>(_seal.Unprotect(ticket)); }
        catch (CryptographicException) { return null; }
    }
}
