using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Forum;

/// <summary>What one request brought along: taken in, or refused with a word why. One that is refused does not keep the others out.</summary>
internal sealed class TakenUploads(UploadFileHandler handler)
{
    public List<Attachment> Files { get; } = [];

    public List<string> Errors { get; } = [];

    /// <param name="room">How many more the post may have.</param>
    public async Task TakeAsync(IReadOnlyList<IFormFile> uploads, int room, CancellationToken cancellation)
    {
        foreach (var upload in uploads.Take(Math.Max(0, room)))
        {
            var (file, error) = await handler.HandleAsync(upload, cancellation);
            if (file is not null)
                Files.Add(file);
            else
                Errors.Add(Named(upload, error!));
        }
        foreach (var upload in uploads.Skip(Math.Max(0, room)))
            Errors.Add(Named(upload, $"Dit bestand past er niet meer bij. Je kunt hoogstens {Attachments.Most} bestanden bij een bericht zetten."));
    }

    private static string Named(IFormFile upload, string error) => Writing.TypedText.Line(upload.FileName) is { Length: > 0 and <= 80 } name ? $"‘{name}’: {error}" : error;
}
