using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Serves copies of images as they are and documents as downloads. What the reader may not read is not found.</summary>
internal static class ShowMediaEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/media/{hash:length(64)}/{name}", ShowAsync);

    private static async Task<IResult> ShowAsync(string hash, string name, AppDb db, CurrentMember current, MediaFolder folder, HttpResponse response, CancellationToken cancellation)
    {
        var file = await db.Set<MediaFile>().ReadableBy(current.Reader).Where(f => f.Hash == hash).AsNoTracking().FirstOrDefaultAsync(cancellation);
        if (file is null || Find(file, name, folder) is not { } path || !File.Exists(path))
            return Results.NotFound();
        var audience = file.Access == Token.Public ? "public" : "private";
        response.Headers.CacheControl = $"{audience}, max-age=31536000, immutable";
        return file.Width > 0
            ? Results.File(path, "image/webp", enableRangeProcessing: true)
            : Results.File(path, file.ContentType, Path.GetFileName(file.Path), enableRangeProcessing: true);
    }

    private static string? Find(MediaFile file, string name, MediaFolder folder)
    {
        if (file.Width == 0)
            return name == Path.GetFileName(file.Path) ? folder.Original(file.Hash) : null;
        return MediaCard.Widths.Where(width => name == $"{width}.webp").Select(width => folder.Copy(file.Hash, width)).FirstOrDefault();
    }
}
