using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Search;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Content;

/// <summary>Content items with versions, their types from recipes, taxonomies, and the page that shows an item.</summary>
public static class ContentModule
{
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddSingleton<IMapTables, ContentTables>();
        services.AddSingleton<Remembered<DefinitionSet>>().AddSingleton<Remembered<TermTree>>();
        services.AddScoped<ContentDefinitions>().AddScoped<Terms>().AddScoped<ContentItems>().AddScoped<Drafts>();
        services.AddScoped<CheckItem>().AddScoped<DraftCheck>().AddScoped<ItemPaths>().AddScoped<ItemStore>().AddScoped<PublishedIndex>();
        services.AddScoped<IRecipeStep, ContentDefinitionStep>().AddScoped<IRecipeStep, ContentStep>();
        services.AddScoped<ISearchSource, ContentSource>().AddScoped<INameFacets, TermNames>();
        services.AddScoped<ReadItem>().ConfigureOptions<LowestRoute>();
        AddHandlers(services);
        return services;
    }

    // The handlers are part of the contract, what they are made of is not.
    private static void AddHandlers(IServiceCollection services)
    {
        services.AddScoped(s => new SaveDraftHandler(s.Get<AppDb>(), s.Get<Transaction>(), s.Get<ItemStore>(), s.Get<DraftCheck>(), s.Get<ItemPaths>(), s.Get<TimeProvider>()));
        services.AddScoped(s => new PublishHandler(s.Get<Transaction>(), s.Get<ItemStore>(), s.Get<CheckItem>(), s.Get<ItemPaths>(), s.Get<PublishedIndex>(), s.Get<Announcer>(), s.Get<TimeProvider>()));
        services.AddScoped(s => new UnpublishHandler(s.Get<Transaction>(), s.Get<ItemStore>(), s.Get<ItemPaths>(), s.Get<PublishedIndex>(), s.Get<Announcer>()));
        services.AddScoped(s => new DeleteHandler(s.Get<AppDb>(), s.Get<Transaction>(), s.Get<ItemStore>(), s.Get<PublishedIndex>(), s.Get<Announcer>()));
    }

    private static T Get<T>(this IServiceProvider services) where T : notnull => services.GetRequiredService<T>();
}
