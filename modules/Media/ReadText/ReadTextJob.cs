using System.Text.Json;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>
/// Reads the words of a document, so that what uses it is found by them. A document that gives no words is done all the same;
/// only a program that is not there makes it try again later.
/// </summary>
internal sealed class ReadTextJob(AppDb db, Transaction transaction, MediaDisk disk, PdfText pdf, MediaRows rows, HeldBytes held, Announcer announcer) : IRunLongJob
{
    public const string Name = "media.text";

    public string Kind => Name;

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var (hash, told) = JsonSerializer.Deserialize<ReadText>(payload)!;
        var type = told ?? await db.Set<MediaFile>().Where(f => f.Hash == hash).Select(f => f.ContentType).FirstOrDefaultAsync(cancellation);
        if (type is null || !File.Exists(disk.Original(hash)))
            return;
        var text = Clean(type == FileKind.Pdf.ContentType ? await pdf.ReadAsync(disk.Original(hash), cancellation) : OfficeText.Read(disk.Original(hash)));
        await transaction.RunAsync(() => KeepAsync(hash, text, cancellation), cancellation);
    }

    private async Task KeepAsync(string hash, string text, CancellationToken cancellation)
    {
        // What was destroyed while it was read leaves no words behind.
        await held.TakeTurnAsync(hash, cancellation);
        if ((await held.AmongAsync([hash], cancellation)).Count == 0)
            return;
        if (await db.Set<MediaText>().AsTracking().FirstOrDefaultAsync(t => t.Hash == hash, cancellation) is { } known)
            known.Text = text;
        else
            db.Add(new MediaText { Hash = hash, Text = text });
        await rows.UsersChangedAsync(await db.Set<MediaFile>().Where(f => f.Hash == hash).Select(f => f.Path).ToArrayAsync(cancellation), cancellation);
        await announcer.AnnounceAsync(new DocumentRead(hash), cancellation);
    }

    // PostgreSQL refuses null characters; others than line breaks say nothing to who searches.
    private static string Clean(string text)
    {
        var shown = string.Concat(text.Select(letter => char.IsControl(letter) && letter != '\n' || char.IsSurrogate(letter) ? ' ' : letter));
        return shown.Length > MediaText.Longest ? shown[..MediaText.Longest] : shown;
    }
}
