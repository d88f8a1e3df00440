using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>All items of a type as a table, in pieces: the newest version of each, in the columns that an import reads.</summary>
internal sealed class TableExport(TypeColumns columns, EveryItem every)
{
    /// <returns>How many rows; null when the type is not there and nothing was written.</returns>
    public async Task<int?> WriteAsync(string type, TableFormat format, Stream to, CancellationToken cancellation)
    {
        if (await columns.OfAsync(type, cancellation) is not { } told)
            return null;
        var names = told.Select(column => column.Label).ToList();
        await using ITableWriter table = format == TableFormat.Xlsx ? await XlsxWriter.StartAsync(to, names, cancellation) : new CsvWriter(to);
        if (format == TableFormat.Csv)
            await table.WriteAsync([.. names.Select(name => new TableCell(name))], cancellation);
        var rows = 0;
        await foreach (var piece in every.LatestAsync(type, cancellation))
            foreach (var item in piece)
            {
                await table.WriteAsync([.. told.Select(column => column.Of(item))], cancellation);
                rows++;
            }
        return rows;
    }
}
