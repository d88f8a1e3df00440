namespace DiversInclusief.Kernel.Jobs;

/// <summary>Does one kind of job. May be killed at any point and run again, so doing it twice must be harmless.</summary>
public interface IRunJob
{
    string Kind { get; }

    /// <summary>For a job that nobody causes: it runs when the site starts and again after this time. Null for all others.</summary>
    TimeSpan? Every => null;

    Task RunAsync(string payload, CancellationToken cancellation);
}
