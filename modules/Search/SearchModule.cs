using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Commands;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Search.EditSynonyms;
using DiversInclusief.Search.ExplainHit;
using DiversInclusief.Search.ExportSynonyms;
using DiversInclusief.Search.FollowChanges;
using DiversInclusief.Search.KeepSnapshot;
using DiversInclusief.Search.LogQueries;
using DiversInclusief.Search.Reindex;
using DiversInclusief.Search.ShowLog;
using DiversInclusief.Search.ShowState;
using DiversInclusief.Search.SuggestQueries;
using DiversInclusief.TextIndex;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Search;

/// <summary>Finding things: the index of this node, its feed and the search page.</summary>
public static class SearchModule
{
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<IMapTables, SearchTables>();
        services.AddSingleton(provider => new SearchIndex(new IndexOptions { Clock = provider.GetRequiredService<TimeProvider>() }));
        services.AddSingleton<ISearchIndex>(provider => provider.GetRequiredService<SearchIndex>());
        services.AddSingleton<FeedState>().AddSingleton<SearchLog>();
        services.AddScoped<FeedStep>().AddScoped<FillIndex>().AddScoped<TakeChanges>().AddScoped<TidyUp>().AddScoped<ForgetQueries>();
        services.AddScoped<LoadChanges>().AddScoped<RetryAside>().AddScoped<AskForFilling>();
        services.AddSingleton<SnapshotState>().AddSingleton<SnapshotPlace>().AddScoped<DocumentMakers>().AddScoped<WriteSnapshot>().AddScoped<ReadSnapshot>();
        services.AddScoped<CompareKinds>().AddScoped<ListAside>();
        services.AddSingleton(new NavigationItem("Zoeken", "/beheer/zoeken", 50, "beheer", Permission.ManageSearch));
        services.AddScoped<FacetNames>().AddScoped<SuggestFacets>();
        services.AddSingleton<IVerb, ReindexVerb>();
        services.AddHealthChecks().AddCheck<IndexIsFilled>("search", tags: ["ready"]);
        AddLog(services);
        AddSynonyms(services);
        services.AddScoped<ReaderSurroundings>().AddScoped<DocumentSignals>();
        return services;
    }

    /// <summary>Starts filling and following; left out of commands that run and end.</summary>
    public static IServiceCollection AddIndexFeed(this IServiceCollection services) =>
        services.AddHostedService<SnapshotKeeper>().AddHostedService<IndexFiller>().AddHostedService<IndexFeed>().AddHostedService<SearchLogWriter>().AddHostedService<FollowSynonyms>();

    private static void AddLog(IServiceCollection services) =>
        services.AddScoped<StoreNoted>().AddScoped<Retention>().AddScoped<LoggedQueries>();

    private static void AddSynonyms(IServiceCollection services) =>
        services.AddSingleton<SynonymsInUse>().AddScoped<StoredSynonyms>().AddScoped<PreviewSynonyms>().AddScoped<SaveSynonymsHandler>()
            .AddScoped<IRecipeStep, SynonymsStep>().AddScoped<IExportRecipeStep, SynonymsStep>();
}
