using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>
/// Serves copies of images and documents. What the reader may not read is not found. An address with the hash of the content may be kept for ever;
/// the one that content names stays when a file is replaced, so a browser asks each time whether it changed.
/// </summary>
internal static class ShowMediaEndpoint
{
    private const int FixedWidth = 1200;
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/media/{hash:regex(^[0-9a-f]{{64}}$)}/{name}", Methods, (string hash, string name, AppDb db, CurrentMember current, MediaDisk disk, HttpResponse response, CancellationToken cancellation) =>
            ShowAsync(new AskedMedia(db, current.Reader, disk, response), file => file.Hash == hash, name, cancellation));
        routes.MapMethods("/media/{**path}", Methods, (string path, AppDb db, CurrentMember current, MediaDisk disk, HttpResponse response, CancellationToken cancellation) =>
            ShowAsync(new AskedMedia(db, current.Reader, disk, response), file => file.Path == path, null, cancellation));
    }

    private static async Task<IResult> ShowAsync(AskedMedia asked, System.Linq.Expressions.Expression<Func<MediaFile, bool>> which, string? name, CancellationToken cancellation)
    {
        var found = await asked.Db.FilesVisibleTo(asked.Reader).Where(which).OrderBy(file => file.StoredAt)
            .Select(file => new { File = file, IsPublic = asked.Db.Set<MediaUse>().Any(use => use.Path == file.Path && use.Access == Token.Public) }).FirstOrDefaultAsync(cancellation);
        if (found is null || Find(found.File, name, asked.Disk) is not { } path || !System.IO.File.Exists(path))
            return Results.NotFound();
        return new ServedMedia(found.File, path, name is not null, found.IsPublic).Answer(asked.Response);
    }

    internal static string? Find(MediaFile file, string? name, MediaDisk disk)
    {
        if (file.Width == 0)
            return name is null || name == Path.GetFileName(file.Path) ? disk.Original(file.Hash) : null;
        var widths = MediaCard.WidthsFor(file.Width);
        return (name is null ? widths.Where(width => width <= FixedWidth).TakeLast(1) : widths.Where(width => name == $"{width}.webp"))
            .Select(width => disk.Copy(file.Hash, width)).FirstOrDefault();
    }
}
