using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DiversInclusief.Content;

/// <summary>
/// The form of who is not signed in, read with distrust: its words into memory up to a megabyte, its files past and never to disk, and those only after a ticket of ours came by.
/// Whatever is more than that is not read at all; what came before it is kept.
/// </summary>
public sealed class LateForm
{
    private const int MostWords = 1024 * 1024;
    private const long MostFiles = 25 * 1024 * 1024;
    private const int MostFields = 1024;

    private readonly Dictionary<string, StringValues> _fields = new(StringComparer.Ordinal);
    private readonly Func<string, bool> _isOurs;
    private int _words;
    private long _files;

    private LateForm(Func<string, bool> isOurs) => _isOurs = isOurs;

    /// <summary>Name of the field with the ticket that the site gave along.</summary>
    public const string Ticket = "Ticket";

    /// <summary>Some were chosen; they are not kept.</summary>
    public bool HasFiles { get; private set; }

    public IFormCollection Fields => new FormCollection(_fields);

    /// <param name="isOurs">Whether this site made the ticket.</param>
    /// <returns>Null when it is no form, or not one that we sent out.</returns>
    public static async Task<LateForm?> ReadAsync(HttpRequest request, Func<string, bool> isOurs, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.HasFormContentType || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            return null;
        var form = new LateForm(isOurs);
        try
        {
            if (HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 } boundary)
                await form.ReadPartsAsync(new MultipartReader(boundary.ToString(), request.Body), cancellation);
            else
                await form.ReadPairsAsync(request.Body, cancellation);
        }
        // It broke off or is none; what was whole is read.
        catch (Exception error) when (error is InvalidDataException or IOException or BadHttpRequestException) { }
        return form.IsOurs() ? form : null;
    }

    private async Task ReadPartsAsync(MultipartReader parts, CancellationToken cancellation)
    {
        while (_fields.Count < MostFields && await parts.ReadNextSectionAsync(cancellation) is { } part)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var about))
                return;
            if (about.IsFileDisposition() ? !IsOurs() || !await PassAsync(part.Body, cancellation) : !await KeepAsync(Name(about), part.Body, cancellation))
                return;
        }
    }

    private bool IsOurs() => _fields.TryGetValue(Ticket, out var ticket) && _isOurs(ticket.ToString());

    private static string Name(ContentDispositionHeaderValue about) => HeaderUtilities.RemoveQuotes(about.Name).ToString();

    private async Task<bool> PassAsync(Stream file, CancellationToken cancellation)
    {
        var buffer = new byte[81920];
        for (int read; (read = await file.ReadAsync(buffer, cancellation)) > 0;)
        {
            HasFiles = true;
            if ((_files += read) > MostFiles)
                return false;
        }
        return true;
    }

    private async Task<bool> KeepAsync(string name, Stream words, CancellationToken cancellation)
    {
        if (await TextAsync(words, cancellation) is not { } text)
            return false;
        _fields[name] = StringValues.Concat(_fields.GetValueOrDefault(name), text);
        return true;
    }

    private async Task ReadPairsAsync(Stream body, CancellationToken cancellation)
    {
        if (await TextAsync(body, cancellation) is not { } text)
            return;
        using var reader = new FormReader(text) { ValueCountLimit = MostFields };
        foreach (var (name, values) in await reader.ReadFormAsync(cancellation))
            _fields[name] = values;
    }

    // All fields together have this much room.
    private async Task<string?> TextAsync(Stream words, CancellationToken cancellation)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[8192];
        for (int read; (read = await words.ReadAsync(buffer, cancellation)) > 0; kept.Write(buffer, 0, read))
            if ((_words += read) > MostWords)
                return null;
        return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
    }
}
