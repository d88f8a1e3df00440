namespace DiversInclusief.Kernel.Events;

/// <summary>
/// Reacts to a fact of a module below, inside the same transaction: when it throws, the fact did not happen.
/// What may be slow or fail on its own belongs in a job.
/// </summary>
public interface IHandle<in TEvent>
{
    Task HandleAsync(TEvent fact, CancellationToken cancellation);
}
