using DiversInclusief.Kernel.Jobs;

namespace DiversInclusief.Tests.Kernel;

/// <summary>A kind of job that takes long and does what a test tells it.</summary>
internal sealed class ScriptedLongJob : IRunLongJob
{
    public string Kind => "scripted-long";

    public Func<string, CancellationToken, Task> Act { get; set; } = (_, _) => Task.CompletedTask;

    public Task RunAsync(string payload, CancellationToken cancellation) => Act(payload, cancellation);
}
