using System.Globalization;
using DiversInclusief.Kernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Which acts are asked for; what is empty or unknown narrows nothing.</summary>
internal sealed record AuditFilter(string MemberId, string Act, string Kind, string Key, DateOnly? From, DateOnly? Until)
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public bool IsNarrowed => MemberId.Length > 0 || Act.Length > 0 || Key.Length > 0 || From is not null || Until is not null;

    public IQueryable<AuditEntry> Of(IQueryable<AuditEntry> entries)
    {
        entries = entries.AsNoTracking();
        if (MemberId.Length > 0)
            entries = entries.Where(entry => entry.MemberId == MemberId);
        if (Act.Length > 0)
            entries = entries.Where(entry => entry.Act == Act);
        if (Key.Length > 0)
            entries = entries.Where(entry => entry.Kind == Kind && entry.Key == Key);
        if (From is { } from && Midnight(from) is var start)
            entries = entries.Where(entry => entry.At >= start);
        if (Until is { } until && Midnight(until.AddDays(1)) is var end)
            entries = entries.Where(entry => entry.At < end);
        return entries;
    }

    public static DateOnly? Day(string? typed) => DateOnly.TryParseExact(typed, ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 9000 ? day : null;

    private static DateTimeOffset Midnight(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, Amsterdam.GetUtcOffset(local)).ToUniversalTime();
    }
}
