using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;

namespace DiversInclusief.Tests.Leaks;

/// <summary>Which pages a walk has reached, also those that answered "not found": this filter comes before every other.</summary>
internal sealed class EndpointLog : IAuthorizationFilter, IOrderedFilter
{
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.OrdinalIgnoreCase);

    public int Order => int.MinValue;

    public bool Has(RouteEndpoint endpoint) => _seen.ContainsKey(endpoint.RoutePattern.RawText ?? "");

    public void OnAuthorization(AuthorizationFilterContext context) => _seen.TryAdd(context.ActionDescriptor.AttributeRouteInfo?.Template ?? "", true);
}
