namespace DiversInclusief.Kernel.Jobs;

/// <summary>Does one kind of job. May be killed at any point and run again, so doing it twice must be harmless.</summary>
public interface IRunJob
{
    string Kind { get; }

    Task RunAsync(string payload, CancellationToken cancellation);
}
