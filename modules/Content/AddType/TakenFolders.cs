using Microsoft.AspNetCore.Routing;

namespace DiversInclusief.Content;

/// <summary>First parts of addresses that a new type may not take: those of pages, and those of other types.</summary>
internal sealed class TakenFolders(IEnumerable<EndpointDataSource> endpoints, ContentDefinitions definitions)
{
    // Files of the site itself and of servers before it.
    private static readonly string[] Always = ["media", "_content", "css", "js", "well-known", "api"];

    public async Task<IReadOnlySet<string>> AllAsync(CancellationToken cancellation) =>
        endpoints.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(endpoint => First(endpoint.RoutePattern.RawText ?? ""))
            .Concat((await definitions.AllAsync(cancellation)).Types.Select(type => First(type.RoutePattern))).Concat(Always)
            .Where(word => word.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);

    // A shelf such as /{shelf:regex(…)} has the same first parts as the types it shows.
    private static string First(string pattern) => pattern.TrimStart('/', '~').Split('/')[0].Split('.')[0] is var word && word.Contains('{', StringComparison.Ordinal) ? "" : word;
}
