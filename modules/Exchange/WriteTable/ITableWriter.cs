namespace DiversInclusief.Exchange;

/// <summary>Writes a table row by row; the file is whole once this was disposed of.</summary>
internal interface ITableWriter : IAsyncDisposable
{
    Task WriteAsync(IReadOnlyList<TableCell> row, CancellationToken cancellation);
}
