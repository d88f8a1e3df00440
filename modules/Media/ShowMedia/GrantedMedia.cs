using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Files for who was granted them one by one, whatever else they may see. Who asks must have judged that grant.</summary>
public sealed class GrantedMedia
{
    private readonly AppDb _db;
    private readonly MediaDisk _disk;

    internal GrantedMedia(AppDb db, MediaDisk disk) => (_db, _disk) = (db, disk);

    /// <param name="paths">What was granted; nothing else is found.</param>
    public async Task<IResult> AnswerAsync(string hash, string name, IReadOnlyCollection<string> paths, HttpResponse response, CancellationToken cancellation)
    {
        var granted = paths.ToArray();
        var file = await _db.Set<MediaFile>().AsNoTracking().FirstOrDefaultAsync(one => one.Hash == hash && granted.Contains(one.Path), cancellation);
        if (file is null || ShowMediaEndpoint.Find(file, name, _disk) is not { } path || !File.Exists(path))
            return Results.NotFound();
        var answer = new ServedMedia(file, path, HasHash: false, IsPublic: false).Answer(response);
        // The grant may end at any moment.
        response.Headers.CacheControl = "no-store";
        return answer;
    }
}
