using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Recipes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Media;

/// <summary>Pictures and documents: taken in with suspicion, shown in the sizes that pages use.</summary>
public static class MediaModule
{
    public static IServiceCollection AddMedia(this IServiceCollection services)
    {
        services.AddSingleton<IMapTables, MediaTables>();
        services.AddSingleton<ImageResizer>().AddScoped<MediaFolder>();
        services.AddScoped<MediaFiles>().AddScoped<StoreMediaHandler>();
        services.AddScoped<IRecipeStep, MediaStep>();
        services.AddSingleton(new NavigationItem("Media", "/beheer/media", 30, "beheer", Kernel.Access.Permission.ManageMedia));
        return services;
    }

    public static void MapMedia(this IEndpointRouteBuilder routes) => ShowMediaEndpoint.Map(routes);
}
