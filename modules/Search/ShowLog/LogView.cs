using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace DiversInclusief.Search.ShowLog;

/// <summary>Which part of the log is looked at, as it stands in the address.</summary>
internal sealed record LogView(LogList List, int Days)
{
    private const string Path = "/beheer/zoeken/log";

    public static IReadOnlyList<int> Periods { get; } = [7, 30, 365];

    public static LogView Of(string? list, int days) => new(LogList.Of(list), Periods.Contains(days) ? days : 30);

    public string Address => Path + Query();

    public string CsvAddress => Path + ".csv" + Query();

    public string AddressAfter(LogRow last) => Path + Query(("na", $"{last.Times.ToString(CultureInfo.InvariantCulture)} {last.Query}"));

    /// <summary>Times and text of the last row of the page before; null when an address was made up.</summary>
    public static (int Times, string Query)? ReadCursor(string? after) =>
        after?.Split(' ', 2) is [var times, { Length: > 0 } query] && int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number, Writing.TypedText.Line(query))
            : null;

    private QueryString Query(params IEnumerable<(string Name, string Value)> more)
    {
        var query = new QueryBuilder { { "lijst", List.Name }, { "dagen", Days.ToString(CultureInfo.InvariantCulture) } };
        foreach (var (name, value) in more)
            query.Add(name, value);
        return query.ToQueryString();
    }
}
