using System.Globalization;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Reads the log newest first, page by page along an index that has that order.</summary>
internal sealed class AuditPages(AppDb db)
{
    private const int MostNames = 200;

    public async Task<IReadOnlyList<AuditEntry>> AfterAsync(AuditFilter filter, string? cursor, int take, CancellationToken cancellation)
    {
        var entries = filter.Of(db.Set<AuditEntry>());
        if (Read(cursor) is var (at, number))
            entries = entries.Where(entry => entry.At < at || (entry.At == at && entry.Number < number));
        return await entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Number).Take(take).ToListAsync(cancellation);
    }

    /// <summary>Everyone who did something that is still remembered, for the filter.</summary>
    public async Task<IReadOnlyList<(string Id, string Name)>> MembersAsync(CancellationToken cancellation)
    {
        var found = await db.Set<AuditEntry>().Where(entry => entry.MemberId != null).GroupBy(entry => entry.MemberId!).Select(group => new { Id = group.Key, Name = group.Max(entry => entry.Name)! })
            .OrderBy(member => member.Name).Take(MostNames).ToListAsync(cancellation);
        return found.ConvertAll(member => (member.Id, member.Name));
    }

    public static string CursorOf(AuditEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.At.UtcTicks / TimeSpan.TicksPerMicrosecond}-{entry.Number}");

    private static (DateTimeOffset At, long Number)? Read(string? cursor)
    {
        var parts = cursor?.Split('-', 2) ?? [];
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var micros) && micros <= DateTimeOffset.MaxValue.Ticks / TimeSpan.TicksPerMicrosecond
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (new DateTimeOffset(micros * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero), number) : null;
    }
}
