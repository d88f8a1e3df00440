using System.Text;

namespace DiversInclusief.Exchange;

/// <summary>A semicolon between fields and a mark in front, as Dutch spreadsheets expect.</summary>
internal sealed class CsvWriter(Stream to) : ITableWriter
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(";,\"\r\n\t");

    private readonly StreamWriter _text = new(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };

    public async Task WriteAsync(IReadOnlyList<TableCell> row, CancellationToken cancellation)
    {
        await _text.WriteLineAsync(string.Join(';', row.Select(cell => Quoted(FormulaGuard.On(cell.Text)))).AsMemory(), cancellation);
    }

    public async ValueTask DisposeAsync() => await _text.DisposeAsync();

    private static string Quoted(string text) => text.AsSpan().ContainsAny(Special) || text.StartsWith(' ') || text.EndsWith(' ')
        ? '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : text;
}
