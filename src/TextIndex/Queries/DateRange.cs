using System.Globalization;

namespace DiversInclusief.TextIndex.Queries;

/// <summary>A period as people type it: 2023, 2023-05, 5-2023, 2023-05-31, 31-5-2023, 2020..2022, [2020 TO 2022], &gt;2020.</summary>
internal sealed record DateRange(DateTime From, DateTime Until)
{
    private static readonly string[] Years = ["yyyy"];
    private static readonly string[] Months = ["yyyy-M", "M-yyyy"];
    private static readonly string[] Days = ["yyyy-M-d", "d-M-yyyy", "yyyyMMdd"];

    public static DateRange? Parse(string text)
    {
        var plain = text.Trim('[', ']', '{', '}', ' ');
        if (plain.StartsWith('>')) return Single(plain.TrimStart('>', '=')) is { } after ? after with { Until = DateTime.MaxValue } : null;
        if (plain.StartsWith('<')) return Single(plain.TrimStart('<', '=')) is { } before ? new DateRange(DateTime.MinValue, before.From) : null;
        var sides = plain.Split([" TO ", ".."], 2, StringSplitOptions.TrimEntries);
        if (sides.Length == 1) return Single(plain);
        var from = sides[0] is "" or "*" ? DateTime.MinValue : Single(sides[0])?.From;
        var until = sides[1] is "" or "*" ? DateTime.MaxValue : Single(sides[1])?.Until;
        return from is null || until is null ? null : new DateRange(from.Value, until.Value);
    }

    private static DateRange? Single(string text)
    {
        if (Exact(text, Years) is { } year) return new DateRange(year, year.Year >= 9999 ? DateTime.MaxValue : year.AddYears(1));
        if (Exact(text, Months) is { } month) return new DateRange(month, month.Year >= 9999 ? DateTime.MaxValue : month.AddMonths(1));
        return Exact(text, Days) is { } day ? new DateRange(day, day.Year >= 9999 ? DateTime.MaxValue : day.AddDays(1)) : null;
    }

    private static DateTime? Exact(string text, string[] formats) =>
        DateTime.TryParseExact(text.Trim().Replace('/', '-'), formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
