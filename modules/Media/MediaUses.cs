using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Where files are used. A module tells it in the transaction of every change to a thing that can show files; visibility, "where is this used" and deleting go by it.</summary>
public sealed class MediaUses(AppDb db)
{
    /// <param name="files">Every path the thing shows, with the access token of who may see it there; empty for what is still a draft.</param>
    public async Task RecordAsync(MediaUser user, IReadOnlyDictionary<string, string> files, CancellationToken cancellation)
    {
        var known = await db.Set<MediaUse>().AsTracking().Where(use => use.Source == user.Source && use.Key == user.Key).ToListAsync(cancellation);
        db.RemoveRange(known.Where(use => !files.ContainsKey(use.Path)));
        foreach (var use in known.Where(use => files.ContainsKey(use.Path)))
            (use.Access, use.Title, use.Url) = (files[use.Path], user.Title, user.Url);
        var added = files.Where(file => known.TrueForAll(use => use.Path != file.Key)).ToList();
        db.AddRange(added.Select(file => new MediaUse { Path = file.Key, Source = user.Source, Key = user.Key, Access = file.Value, Title = user.Title, Url = user.Url }));
        if (added.Count > 0)
            await KeepAsync([.. added.Select(file => file.Key)], cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private Task KeepAsync(string[] paths, CancellationToken cancellation) =>
        db.Set<MediaFile>().Where(file => paths.Contains(file.Path) && !file.IsKept).ExecuteUpdateAsync(file => file.SetProperty(f => f.IsKept, true), cancellation);
}
