using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Commands;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Kernel.Generate;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Kernel.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DiversInclusief.Kernel;

/// <summary>What two or more modules need: database, visibility, events, jobs, recipes, clock.</summary>
public static class KernelModule
{
    public static IServiceCollection AddKernel(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddDatabase(configuration);
        services.AddSingleton<IMapTables, KernelTables>();
        services.AddScoped<CurrentMember>();
        services.AddScoped<Announcer>();
        services.AddSingleton<ChangeSignal>();
        services.AddScoped<ChangeLog>().AddScoped<ChangeFeed>();
        services.AddScoped<Outbox>().AddScoped<JobRun>();
        services.AddScoped<AuditLog>().AddScoped<IRunJob, ForgetAudit>();
        services.AddScoped<SiteSettings>().AddScoped<RecipeRunner>();
        services.AddSingleton<SiteNotice>().AddScoped<Navigation>();
        services.AddScoped<IRecipeStep, SettingsStep>().AddScoped<IExportRecipeStep, SettingsExport>();
        foreach (var accepted in AcceptedStep.All)
            services.AddSingleton<IRecipeStep>(accepted);
        services.AddSingleton<IVerb, RecipeVerb>().AddSingleton<IVerb, GenerateVerb>();
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<ExpiredFormFilter>(ExpiredFormFilter.AfterTheFrameworksOwn));
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<TransactionPageFilter>());
        return services;
    }

    /// <summary>Starts working off jobs; left out of commands that run and end.</summary>
    public static IServiceCollection AddJobWorker(this IServiceCollection services) => services.AddHostedService<JobWorker>();
}
