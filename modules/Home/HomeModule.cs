using DiversInclusief.Home.ShowHome;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Home;

/// <summary>The front page: where to go from here, and what is new. Everything on it comes from the search index.</summary>
public static class HomeModule
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services.AddScoped<FrontPage>();
}
