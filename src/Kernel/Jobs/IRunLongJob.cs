namespace DiversInclusief.Kernel.Jobs;

/// <summary>
/// A job that takes seconds: it runs outside any transaction, so that others can write meanwhile, and commits by itself.
/// Killed half-way, it is run again after <see cref="Lease"/>.
/// </summary>
public interface IRunLongJob : IRunJob
{
    /// <summary>For so long no other node takes it.</summary>
    static TimeSpan Lease { get; } = TimeSpan.FromMinutes(10);
}
