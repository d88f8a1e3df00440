using DiversInclusief.TextIndex;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Search;

/// <summary>Finding things: the index of this node, its feed and the search page.</summary>
public static class SearchModule
{
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<ISearchIndex>(new SearchIndex());
        return services;
    }
}
