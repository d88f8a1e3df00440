namespace DiversInclusief.Content;

/// <summary>
/// Something small read often: kept in memory until this node changes it, and at most half a minute,
/// which is how far another node may be behind.
/// </summary>
public sealed class Remembered<T>(TimeProvider clock) where T : class
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private (T Value, DateTimeOffset Until)? _held;
    private int _generation;
    private readonly Lock _lock = new();

    public async Task<T> GetAsync(Func<Task<T>> load)
    {
        var (held, generation) = Look();
        if (held is not null)
            return held;
        var value = await load();
        // What was loaded before a change may be from before it; such a value is used once and not kept.
        lock (_lock)
            if (generation == _generation)
                _held = (value, clock.GetUtcNow() + Fresh);
        return value;
    }

    public void Forget()
    {
        lock (_lock)
            (_held, _generation) = (null, _generation + 1);
    }

    private (T? Held, int Generation) Look()
    {
        lock (_lock)
            return (_held is { } held && held.Until > clock.GetUtcNow() ? held.Value : null, _generation);
    }
}
