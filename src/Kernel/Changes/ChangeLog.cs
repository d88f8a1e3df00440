using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Kernel.Changes;

/// <summary>Where a module writes down that something readable changed, so that every node's index can follow.</summary>
public sealed class ChangeLog(AppDb db, Transaction transaction, ChangeSignal signal, TimeProvider clock)
{
    /// <summary>Takes effect with the surrounding transaction. Noting the same thing twice is harmless.</summary>
    public void Note(string source, string key)
    {
        db.Add(new Change { Source = source, Key = key, At = clock.GetUtcNow() });
        transaction.AfterCommit(signal.Raise);
    }
}
