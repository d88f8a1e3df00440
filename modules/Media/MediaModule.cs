using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Recipes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Media;

/// <summary>Pictures and documents: taken in with suspicion, shown in the sizes that pages use, to who may read what shows them.</summary>
public static class MediaModule
{
    public static IServiceCollection AddMedia(this IServiceCollection services)
    {
        services.AddSingleton<IMapTables, MediaTables>();
        services.AddSingleton(provider => provider.GetRequiredService<IConfiguration>().GetSection("Media").Get<MediaSettings>() ?? new MediaSettings());
        services.AddSingleton<ChildProcess>().AddSingleton<ImageResizer>().AddSingleton<CheckPdf>().AddSingleton<PdfText>().AddSingleton<MediaDisk>();
        services.AddSingleton(provider => new VirusScanner(ScannerAddress.From(provider.GetRequiredService<IConfiguration>()), provider.GetRequiredService<MediaSettings>(), provider.GetRequiredService<ILogger<VirusScanner>>()));
        services.AddScoped<ScanUpload>().AddSingleton(ScanActs.Kind).AddSingleton(ScanActs.Refused).AddHealthChecks().AddCheck<ScannerAnswers>("virus scanner", tags: ["ready"]);
        services.AddScoped<CheckMedia>().AddScoped<StoreMediaHandler>().AddScoped<MediaRows>().AddScoped<MediaFolders>();
        services.AddScoped<LibraryList>().AddScoped<UploadMedia>().AddScoped<EditMediaHandler>().AddScoped<ReplaceMediaHandler>().AddScoped<EditFolderHandler>();
        services.AddScoped<CollectMedia>().AddScoped<IRunJob, CollectJob>();
        services.AddScoped(provider => new GrantedMedia(provider.GetRequiredService<AppDb>(), provider.GetRequiredService<MediaDisk>()));
        services.AddScoped<HeldBytes>().AddScoped<IRunJob, DestroyBytesJob>();
        services.AddScoped(provider => new LooseFiles(provider.GetRequiredService<CheckMedia>(), provider.GetRequiredService<MediaDisk>(), provider.GetRequiredService<HeldBytes>(), provider.GetRequiredService<Transaction>(), provider.GetRequiredService<Outbox>()));
        services.AddScoped<MediaFiles>().AddScoped<MediaUses>().AddScoped<MediaTexts>();
        services.AddScoped<DescribeFile>().AddScoped<IExportRecipeStep, MediaExport>().AddScoped<IRecipeStep, MediaStep>().AddScoped<IRunJob, ReadTextJob>();
        services.AddSingleton(new NavigationItem("Media", "/beheer/media", 30, "beheer", Permission.ManageMedia));
        return services;
    }

    public static void MapMedia(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        // A scanner that is named wrongly keeps the site from starting.
        routes.ServiceProvider.GetRequiredService<VirusScanner>();
        ShowMediaEndpoint.Map(routes);
    }
}
