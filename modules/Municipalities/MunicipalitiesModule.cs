using DiversInclusief.Content;
using DiversInclusief.Exchange;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Search;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Municipalities;

/// <summary>Profiles and types of municipalities, and their import.</summary>
public static class MunicipalitiesModule
{
    public static IServiceCollection AddMunicipalities(this IServiceCollection services)
    {
        services.AddSingleton(new NavigationItem("Gemeenten", "/gemeenten", 20));
        services.AddSingleton<Remembered<MunicipalityList>>().AddScoped<MunicipalityRegister>();
        services.AddScoped<IHandle<ContentPublished>>(provider => provider.GetRequiredService<MunicipalityRegister>());
        services.AddScoped<IHandle<ContentUnpublished>>(provider => provider.GetRequiredService<MunicipalityRegister>());
        services.AddScoped<INameFacets, MunicipalityNames>().AddScoped<IKnowWhatIsNear, OwnMunicipality>().AddScoped<ITypeMunicipalities, OwnMunicipality>().AddSingleton<IGiveTrail, MunicipalityTrail>();
        services.AddSingleton<IHandle<TermReplaced>, FollowTypeReasons>();
        services.AddScoped<ImportHandler>().AddScoped<IImportOwnFile, MunicipalityFile>();
        return services;
    }
}
