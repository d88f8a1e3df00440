using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DiversInclusief.Media;

/// <summary>A file on its way to a reader. Only images and PDFs without scripts open in the browser, and nothing that opens there may run anything.</summary>
/// <param name="HasHash">The address changes with the content.</param>
/// <param name="IsPublic">Anyone may see it, so that a cache on the way may keep it.</param>
internal sealed record ServedMedia(MediaFile File, string Path, bool HasHash, bool IsPublic)
{
    private const string NothingRuns = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private bool IsImage => File.Width > 0;

    private bool OpensInBrowser => IsImage || (File.ContentType == FileKind.Pdf.ContentType && !File.IsActive);

    public IResult Answer(HttpResponse response)
    {
        response.Headers.CacheControl = (IsPublic ? "public" : "private") + (HasHash ? ", max-age=31536000, immutable" : ", no-cache");
        // Chromium shows no PDF at all in a sandbox; a download never needs to run.
        response.Headers.ContentSecurityPolicy = OpensInBrowser && !IsImage ? NothingRuns : "sandbox; " + NothingRuns;
        response.Headers.ContentDisposition = Disposition();
        return Results.File(Path, IsImage ? "image/webp" : File.ContentType, entityTag: new EntityTagHeaderValue($"\"{File.Hash[..32]}{System.IO.Path.GetFileNameWithoutExtension(Path)[File.Hash.Length..]}\""), enableRangeProcessing: true);
    }

    private string Disposition()
    {
        var disposition = new ContentDispositionHeaderValue(OpensInBrowser ? "inline" : "attachment");
        if (!IsImage)
            disposition.SetHttpFileName(System.IO.Path.GetFileName(File.Path));
        return disposition.ToString();
    }
}
