using DiversInclusief.Content;
using DiversInclusief.Kernel.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Library;

/// <summary>Publications, reports, examples, action perspectives, columns and press releases: their lists and how each is shown.</summary>
public static class LibraryModule
{
    public static IServiceCollection AddLibrary(this IServiceCollection services)
    {
        services.AddSingleton(new NavigationItem("Bibliotheek", "/bibliotheek", 10));
        services.AddSingleton<IGiveTrail, LibraryTrail>();
        return services;
    }
}
