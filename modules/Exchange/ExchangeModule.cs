using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Commands;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Kernel.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Exchange;

/// <summary>Bringing things in and taking them along: the whole site as a recipe with its files, and items of one type as a table.</summary>
public static class ExchangeModule
{
    public static IServiceCollection AddExchange(this IServiceCollection services)
    {
        services.AddScoped<OneMoment>().AddScoped<SiteExport>().AddScoped<SiteImport>();
        services.AddScoped<TypeColumns>().AddScoped<TableExport>().AddScoped<KeyIndex>().AddScoped<TableImport>().AddScoped<ImportTableByVerb>();
        services.AddSingleton<IVerb, ExportVerb>().AddSingleton<IVerb, ImportVerb>();
        services.AddScoped<Uploads>().AddScoped<ChosenTypes>().AddScoped<PlanOfUpload>().AddScoped<TableWork>().AddScoped<SiteWork>();
        services.AddScoped<IRunJob, RunUpload>().AddScoped<IRunJob, ForgetUploads>();
        services.AddSingleton(new NavigationItem("Uitwisselen", "/beheer/uitwisselen", 40, "beheer", Permission.ImportContent));
        services.AddSingleton(ExchangeActs.Kind);
        foreach (var act in ExchangeActs.All)
            services.AddSingleton(act);
        return services;
    }
}
