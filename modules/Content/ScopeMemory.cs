using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Content;

/// <summary>A shared memory as one request sees it: what the request itself changed it reads anew, others only after the commit.</summary>
public sealed class ScopeMemory<T>(Remembered<T> shared, Transaction transaction) where T : class
{
    private bool _changed;
    private T? _own;

    public async Task<T> GetAsync(Func<Task<T>> load) => _changed ? _own ??= await load() : await shared.GetAsync(load);

    /// <summary>Called inside the transaction of the change.</summary>
    public void Changed()
    {
        (_changed, _own) = (true, null);
        transaction.AfterCommit(shared.Forget);
    }
}
