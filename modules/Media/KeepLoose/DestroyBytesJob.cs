using System.Text.Json;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Takes bytes and words off the disk at once when nothing names them any more; what must be gone should not wait for the week that <see cref="CollectMedia"/> gives.</summary>
internal sealed class DestroyBytesJob(AppDb db, MediaDisk disk, HeldBytes held) : IRunJob
{
    public const string Name = "media.destroy";

    public string Kind => Name;

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var hash = JsonSerializer.Deserialize<string>(payload)!;
        await held.TakeTurnAsync(hash, cancellation);
        if ((await held.AmongAsync([hash], cancellation)).Count > 0)
            return;
        await db.Set<MediaText>().Where(text => text.Hash == hash).ExecuteDeleteAsync(cancellation);
        File.Delete(disk.Original(hash));
        foreach (var width in MediaCard.AllWidths)
            File.Delete(disk.Copy(hash, width));
    }
}
