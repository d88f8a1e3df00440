using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Search;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Library;

/// <summary>Publications, reports, examples, action perspectives, columns and press releases: their lists and how each is shown.</summary>
public static class LibraryModule
{
    public static IServiceCollection AddLibrary(this IServiceCollection services)
    {
        services.AddSingleton(new NavigationItem("Bibliotheek", "/bibliotheek", 10));
        services.AddSingleton(new NavigationItem("Schrijf voorbeeld", "/beheer/inhoud/nieuw/inspirerend-voorbeeld", 0, SearchPlaces.NothingFound, Permission.EditContent));
        services.AddScoped<Dossiers>().AddScoped<CountTerms>().AddScoped<Provinces>();
        services.AddSingleton<IGiveTrail, LibraryTrail>();
        return services;
    }
}
