using System.Globalization;
using System.Text;
using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Audit;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Content;

/// <summary>The log as a file for a spreadsheet: a semicolon between fields, as Dutch ones expect, read from the database in pieces.</summary>
internal sealed class AuditCsv(AuditPages pages, AuditWords words)
{
    private const int Piece = 1000;

    public async Task WriteAsync(AuditFilter filter, HttpResponse response, CancellationToken cancellation)
    {
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=\"logboek.csv\"";
        await using var file = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await file.WriteLineAsync("Moment;Wie;Wat;Titel;Adres;Toelichting");
        string? cursor = null;
        while (await pages.AfterAsync(filter, cursor, Piece, cancellation) is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
                await file.WriteLineAsync(Line(entry).AsMemory(), cancellation);
            await file.FlushAsync(cancellation);
            cursor = AuditPages.CursorOf(entries[^1]);
        }
    }

    private string Line(AuditEntry entry) => string.Join(';', new[]
    {
        entry.At.InAmsterdam().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), AuditWords.NameOf(entry), words.Of(entry), entry.Title, words.HrefOf(entry) ?? "", entry.Detail,
    }.Select(Field));

    // A spreadsheet would run a text that begins like a formula.
    private static string Field(string text) => '"' + (text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" : "") + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
