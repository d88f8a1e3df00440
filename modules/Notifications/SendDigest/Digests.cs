using System.Text.Json;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Notifications;

/// <summary>Keeps when members want their digest. Stopping mails of this kind, from a mail or on the site, is one and the same.</summary>
internal sealed class Digests(AppDb db, Preferences preferences, TimeProvider clock)
{
    public static NotificationKind Kind { get; } = new("digest", "De samenvatting van het forum", "Eén mail met wat er nieuw is in wat je volgt.", Delivery.Site) { IsMailOnly = true, Go = "Bekijk alle onderwerpen" };

    /// <summary>As it holds now.</summary>
    public async Task<DigestChoice> OfAsync(string memberId, CancellationToken cancellation)
    {
        var known = await db.Set<DigestChoice>().AsNoTracking().FirstOrDefaultAsync(d => d.MemberId == memberId, cancellation);
        if (known is null || (await preferences.OfAsync(memberId, cancellation)).GetValueOrDefault(Kind.Name, Delivery.SiteAndMail) == Delivery.SiteAndMail)
            return known ?? new DigestChoice { MemberId = memberId };
        known.Choose(DigestEvery.Never, known.Hour, known.Weekday, clock.GetUtcNow());
        return known;
    }

    public async Task ChooseAsync(string memberId, DigestEvery every, int hour, DayOfWeek weekday, CancellationToken cancellation)
    {
        var choice = await db.Set<DigestChoice>().AsTracking().FirstOrDefaultAsync(d => d.MemberId == memberId, cancellation);
        if (choice is null && every == DigestEvery.Never)
            return;
        choice ??= db.Add(new DigestChoice { MemberId = memberId }).Entity;
        choice.Choose(every, hour, weekday, clock.GetUtcNow());
        await preferences.SetAsync(memberId, Kind.Name, every == DigestEvery.Never ? Delivery.Site : Delivery.SiteAndMail, cancellation);
    }

    public static string Written(IReadOnlyList<DigestLine> lines) => JsonSerializer.Serialize(lines);

    public static IReadOnlyList<DigestLine> Read(string written) => written.Length == 0 ? [] : JsonSerializer.Deserialize<List<DigestLine>>(written)!;
}
