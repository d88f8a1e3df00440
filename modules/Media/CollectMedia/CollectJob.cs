using DiversInclusief.Kernel.Jobs;

namespace DiversInclusief.Media;

/// <summary>Tidies the library once a day.</summary>
internal sealed class CollectJob(CollectMedia collect) : IRunLongJob
{
    public string Kind => "media.collect";

    public TimeSpan? Every => TimeSpan.FromDays(1);

    public Task RunAsync(string payload, CancellationToken cancellation) => collect.RunAsync(cancellation);
}
