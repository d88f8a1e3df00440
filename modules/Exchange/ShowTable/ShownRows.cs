using System.Text.Json;

namespace DiversInclusief.Exchange;

/// <summary>A page of what a table would do, or did, read from front to back: it stands in a file in the order of the rows.</summary>
internal sealed record ShownRows(IReadOnlyList<RowReport> Rows, int? Next)
{
    private const int PageSize = 50;

    /// <param name="only">Null for all.</param>
    /// <param name="after">Number of the last row of the page before.</param>
    public static async Task<ShownRows> ReadAsync(string path, RowOutcome? only, int after, CancellationToken cancellation)
    {
        var rows = new List<RowReport>();
        if (!File.Exists(path))
            return new ShownRows([], null);
        await foreach (var line in File.ReadLinesAsync(path, cancellation))
            if (JsonSerializer.Deserialize<RowReport>(line) is { } row && row.Line > after && (only is null || row.Outcome == only))
            {
                if (rows.Count == PageSize)
                    return new ShownRows(rows, rows[^1].Line);
                rows.Add(row);
            }
        return new ShownRows(rows, null);
    }
}
