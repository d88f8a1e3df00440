using System.Text.Json;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Kernel.Jobs;

/// <summary>Puts work off until after the commit.</summary>
public sealed class Outbox(AppDb db, TimeProvider clock)
{
    public void Add<TPayload>(string kind, TPayload payload, TimeSpan delay = default) =>
        db.Add(new Job { Kind = kind, Payload = JsonSerializer.Serialize(payload), DueAt = clock.GetUtcNow() + delay });
}
