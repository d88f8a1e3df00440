using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Media;

/// <summary>Takes in what a form brought along, file by file: one that is refused does not keep the others out.</summary>
internal sealed class UploadMedia(StoreMediaHandler store)
{
    public const int MostFiles = 12;

    public async Task<IReadOnlyList<UploadedMedia>> HandleAsync(IReadOnlyList<IFormFile> files, string? folder, bool isKept, CancellationToken cancellation)
    {
        if (files.Count == 0)
            return [new UploadedMedia("", StoredMedia.Refused("Kies een bestand."))];
        var uploaded = new List<UploadedMedia>();
        foreach (var file in files.Take(MostFiles))
            uploaded.Add(new UploadedMedia(MediaPath.Shown(file.FileName), await StoreAsync(file, folder, isKept, cancellation)));
        if (files.Count > MostFiles)
            uploaded.Add(new UploadedMedia("", StoredMedia.Refused($"Kies hoogstens {MostFiles} bestanden tegelijk. De eerste {MostFiles} zijn bekeken.")));
        return uploaded;
    }

    private async Task<StoredMedia> StoreAsync(IFormFile file, string? folder, bool isKept, CancellationToken cancellation)
    {
        await using var content = file.OpenReadStream();
        return await store.HandleAsync(new NewMedia(file.FileName, content) { FolderId = folder, IsKept = isKept }, cancellation);
    }
}
