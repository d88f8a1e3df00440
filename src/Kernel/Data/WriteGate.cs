namespace DiversInclusief.Kernel.Data;

/// <summary>
/// SQLite has one writer. Waiting in line inside the process instead of on the file's lock triples commits per second
/// and keeps the slowest one near the median (measured; see performance.md). PostgreSQL needs no gate.
/// </summary>
internal sealed class WriteGate(DatabaseSettings settings) : IDisposable
{
    private readonly SemaphoreSlim? _turn = settings.IsPostgres ? null : new SemaphoreSlim(1);

    public async ValueTask EnterAsync(CancellationToken cancellation)
    {
        if (_turn is not null)
            await _turn.WaitAsync(cancellation);
    }

    public void Leave() => _turn?.Release();

    public void Dispose() => _turn?.Dispose();
}
