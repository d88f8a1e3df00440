using DiversInclusief.Home.ShowHome;
using DiversInclusief.Kernel.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Home;

/// <summary>The front page: where to go from here, and what is new. Everything on it comes from the search index.</summary>
public static class HomeModule
{
    public static IServiceCollection AddHome(this IServiceCollection services)
    {
        foreach (var page in FixedPages)
            services.AddSingleton(page);
        return services.AddScoped<FrontPage>();
    }

    // The pages that every site gets from its first recipe.
    private static NavigationItem[] FixedPages =>
    [
        new("Over ons", "/over", 10, "footer"),
        new("Huisregels van het forum", "/huisregels", 20, "footer"),
        new("Toegankelijkheid", "/toegankelijkheid", 30, "footer"),
        new("Privacy", "/privacy", 40, "footer"),
        new("Colofon", "/colofon", 50, "footer"),
    ];
}
