using DiversInclusief.Kernel.Jobs;

namespace DiversInclusief.Tests.Kernel;

/// <summary>A kind of job that does what a test tells it.</summary>
internal sealed class ScriptedJob : IRunJob
{
    public string Kind => "scripted";

    public Func<string, CancellationToken, Task> Act { get; set; } = (_, _) => Task.CompletedTask;

    public Task RunAsync(string payload, CancellationToken cancellation) => Act(payload, cancellation);
}
