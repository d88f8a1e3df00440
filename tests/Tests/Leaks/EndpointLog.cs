using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DiversInclusief.Tests.Leaks;

/// <summary>Which endpoints a walk has reached.</summary>
internal sealed class EndpointLog : IStartupFilter
{
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.OrdinalIgnoreCase);

    public bool Has(RouteEndpoint endpoint) => _seen.ContainsKey(endpoint.RoutePattern.RawText ?? "");

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (HttpContext context, RequestDelegate go) =>
        {
            await go(context);
            // After "not found" the error page has taken the place of the page that said so.
            var endpoint = context.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint ?? context.GetEndpoint();
            if (endpoint is RouteEndpoint { RoutePattern.RawText: { } pattern })
                _seen.TryAdd(pattern, true);
        });
        next(app);
    };
}
