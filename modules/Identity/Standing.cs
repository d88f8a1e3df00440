using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Settings;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

/// <summary>Keeps members from writing or from signing in for a while. Both work from the next request on and end by themselves.</summary>
public sealed class Standing
{
    /// <summary>Setting: where to object, in a sentence.</summary>
    public const string ContactSetting = "ForumContact";

    private const string UsualContact = "Ben je het er niet mee eens? Laat het de redactie weten.";

    private readonly AppDb _db;

    internal Standing(AppDb db) => _db = db;

    /// <summary>A sentence that tells where to go when one does not agree.</summary>
    public static async Task<string> ContactAsync(SiteSettings settings, CancellationToken cancellation) =>
        await settings.GetAsync<string>(ContactSetting, cancellation) is { Length: > 0 } said ? said : UsualContact;

    /// <param name="until">Null lets the member write again.</param>
    public Task SilenceAsync(string memberId, DateTimeOffset? until, CancellationToken cancellation) =>
        Of(memberId).ExecuteUpdateAsync(set => set.SetProperty(m => m.SilencedUntil, until), cancellation);

    /// <summary>Ends the member's sessions.</summary>
    /// <param name="until">Null lets the member in again.</param>
    /// <param name="reason">Told to who signs in with the right password.</param>
    public Task SuspendAsync(string memberId, DateTimeOffset? until, string reason, CancellationToken cancellation) =>
        Of(memberId).ExecuteUpdateAsync(set => set.SetProperty(m => m.SuspendedUntil, until).SetProperty(m => m.SuspendedFor, reason), cancellation);

    /// <summary>Members whose name holds these words, at most this many; one command.</summary>
    public Task<List<MemberCard>> NamedLikeAsync(string words, int most, CancellationToken cancellation)
    {
        var typed = words.ToUpperInvariant();
        // Said in the language of the database, whose own rule for capitals is meant here.
#pragma warning disable CA1304, CA1311, CA1862, MA0011
        return _db.Set<Member>().AsNoTracking().Where(m => m.Name.ToUpper().Contains(typed)).OrderBy(m => m.Name).ThenBy(m => m.Id).Take(most)
            .Select(m => new MemberCard(m.Id, m.Name, m.Function, m.Organisation, m.MunicipalityCode)).ToListAsync(cancellation);
#pragma warning restore CA1304, CA1311, CA1862, MA0011
    }

    private IQueryable<Member> Of(string memberId) => _db.Set<Member>().Where(m => m.Id == memberId);
}
