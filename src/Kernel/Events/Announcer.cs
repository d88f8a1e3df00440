using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Kernel.Events;

/// <summary>Down by call, up by event: tells every handler of a fact, in the order the modules were added.</summary>
public sealed class Announcer(IServiceProvider scope)
{
    public async Task AnnounceAsync<TEvent>(TEvent fact, CancellationToken cancellation)
    {
        foreach (var handler in scope.GetServices<IHandle<TEvent>>())
            await handler.HandleAsync(fact, cancellation);
    }
}
