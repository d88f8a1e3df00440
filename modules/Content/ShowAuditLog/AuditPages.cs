using System.Globalization;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Reads the log newest first, page by page along an index that has that order.</summary>
internal sealed class AuditPages(AppDb db)
{
    private const int MostNames = 500;

    public async Task<IReadOnlyList<AuditEntry>> AfterAsync(AuditFilter filter, string? cursor, int take, CancellationToken cancellation)
    {
        var entries = filter.Of(db.Set<AuditEntry>());
        if (Read(cursor) is var (at, number))
            entries = entries.Where(entry => entry.At < at || (entry.At == at && entry.Number < number));
        return await entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Number).Take(take).ToListAsync(cancellation);
    }

    /// <summary>Everyone who did something that is still remembered, for the filter. It leaps from member to member along the index, so a long log costs no more than a short one.</summary>
    public async Task<IReadOnlyList<AuditMember>> MembersAsync(CancellationToken cancellation)
    {
        var found = await db.Database.SqlQuery<AuditMember>($"""
            WITH RECURSIVE member(id) AS (
              SELECT MIN("MemberId") FROM kernel_audit
              UNION ALL SELECT (SELECT MIN(entry."MemberId") FROM kernel_audit entry WHERE entry."MemberId" > member.id) FROM member WHERE member.id IS NOT NULL)
            SELECT member.id AS "Id", (SELECT entry."Name" FROM kernel_audit entry WHERE entry."MemberId" = member.id ORDER BY entry."At" DESC, entry."Number" DESC LIMIT 1) AS "Name"
            FROM member WHERE member.id IS NOT NULL LIMIT {MostNames}
            """).ToListAsync(cancellation);
        return [.. found.OrderBy(member => member.Name, StringComparer.CurrentCulture)];
    }

    public static string CursorOf(AuditEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.At.UtcTicks / TimeSpan.TicksPerMicrosecond}-{entry.Number}");

    private static (DateTimeOffset At, long Number)? Read(string? cursor)
    {
        var parts = cursor?.Split('-', 2) ?? [];
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var micros) && micros <= DateTimeOffset.MaxValue.Ticks / TimeSpan.TicksPerMicrosecond
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (new DateTimeOffset(micros * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero), number) : null;
    }
}
