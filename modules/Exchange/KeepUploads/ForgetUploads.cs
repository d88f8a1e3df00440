using DiversInclusief.Kernel.Jobs;

namespace DiversInclusief.Exchange;

/// <summary>What people brought is thrown away after a week, and so is what a stopped import left unpacked.</summary>
internal sealed class ForgetUploads(Uploads uploads, TimeProvider clock) : IRunJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public string Kind => "exchange.forget";

    public TimeSpan? Every => TimeSpan.FromDays(1);

    public Task RunAsync(string payload, CancellationToken cancellation)
    {
        foreach (var folder in new DirectoryInfo(uploads.Root).EnumerateDirectories().Where(folder => folder.LastWriteTimeUtc < (clock.GetUtcNow() - Kept).UtcDateTime).ToList())
            folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
