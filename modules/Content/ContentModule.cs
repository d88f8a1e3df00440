using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Kernel.Generate;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DiversInclusief.Content;

/// <summary>Content items with versions, their types from recipes, taxonomies, and the page that shows an item.</summary>
public static class ContentModule
{
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddSingleton<IMapTables, ContentTables>();
        services.AddSingleton<Remembered<DefinitionSet>>().AddSingleton<Remembered<TermTree>>();
        services.AddScoped<ContentDefinitions>().AddScoped<Terms>().AddScoped<ContentItems>().AddScoped<BagCards>().AddScoped<Drafts>();
        services.AddScoped<CheckItem>().AddScoped<DraftCheck>().AddScoped<ItemPaths>().AddScoped<ItemStore>().AddScoped<RecordFiles>().AddScoped<PublishedIndex>();
        services.AddScoped<IRecipeStep, ContentDefinitionStep>().AddScoped<IRecipeStep, ContentStep>().AddScoped<EveryItem>();
        services.AddScoped<IExportRecipeStep, OrchardExport>().AddScoped<IExportRecipeStep, DefinitionExport>().AddScoped<IExportRecipeStep, ContentExport>().AddScoped<IExportRecipeStep, ItemStatesExport>();
        services.AddScoped<ISearchSource, FollowDefinitions>().AddScoped<ISearchSource, ContentSource>().AddScoped<INameFacets, TermNames>();
        services.TryAddScoped<ICompareMunicipalities, CompareByTypes>();
        services.AddScoped<ReadItem>().ConfigureOptions<LowestRoute>();
        services.AddScoped<IGenerate, GenerateItems>();
        AddHandlers(services);
        AddEditing(services);
        AddWorkflow(services);
        AddTypes(services);
        AddTaxonomies(services);
        AddLinkCheck(services);
        return services;
    }

    private static void AddEditing(IServiceCollection services)
    {
        services.AddScoped<KeptWorks>().AddScoped<FindWork>().AddScoped<ParkWork>().AddSingleton<WorkTicket>().AddSingleton<LateForms>().AddScoped<IRunJob, ForgetKeptWork>();
        services.AddScoped<OpenForm>().AddScoped<LoadChoices>().AddScoped<EditItemHandler>().AddScoped<EditActs>().AddScoped<RestoreVersionHandler>().AddScoped<EditedItems>();
        // AddRazorPages, which comes later, starts the conventions anew.
        services.PostConfigure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Content/EditItem/EditItemPage", "beheer/inhoud/nieuw/{type}"));
        services.AddSingleton(new NavigationItem("Beheer", "/beheer", 0, "account", Permission.AccessAdminPanel));
        services.AddSingleton(new NavigationItem("Mijn bijdragen", TellContributor.Mine, 1, "account", Permission.SubmitContent));
        services.AddSingleton(new NavigationItem("Overzicht", "/beheer", 0, "beheer", Permission.AccessAdminPanel));
        services.AddSingleton(new NavigationItem("Inhoud", "/beheer/inhoud", 10, "beheer", Permission.SubmitContent));
        services.AddSingleton(new NavigationItem("Te beoordelen", "/beheer/te-beoordelen", 15, "beheer", Permission.PublishContent));
        services.AddSingleton(new NavigationItem("Logboek", "/beheer/logboek", 90, "beheer", Permission.ReadAuditLog));
    }

    private static void AddWorkflow(IServiceCollection services)
    {
        services.AddScoped<Reviews>().AddScoped<SubmitHandler>().AddScoped<Schedules>().AddScoped<PlanHandler>().AddScoped<ArchiveHandler>().AddScoped<PreviewLinks>();
        services.AddScoped<PublishEnds>().AddScoped<IRunJob, RunSchedule>().AddScoped<IRecipeStep, ItemStatesStep>();
        services.AddScoped<ItemAudit>().AddScoped<AuditPages>().AddScoped<AuditCsv>().AddSingleton<AuditWords>().AddSingleton(ItemActs.Kind);
        services.AddScoped<TellContributor>().AddScoped<Remarks>();
        AddQuality(services);
        foreach (var kind in ContributionKinds.All)
            services.AddSingleton(kind);
        foreach (var act in ItemActs.All)
            services.AddSingleton(act);
    }

    private static void AddTypes(IServiceCollection services)
    {
        services.AddScoped<TypeDesk>().AddScoped<TypeUses>().AddScoped<FieldChoices>().AddScoped<RefreshItems>().AddScoped<HeldValues>().AddScoped<CountTouched>();
        services.AddScoped<AddTypeHandler>().AddScoped<TakenFolders>().AddScoped<DeleteTypeHandler>().AddScoped<ExportTypes>().AddScoped<FileWins>().AddScoped<ImportTypesHandler>();
        services.PostConfigure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Content/ExportTypes/ExportTypesPage", "beheer/soorten/recept"));
        services.AddSingleton(new NavigationItem("Soorten inhoud", "/beheer/soorten", 60, "beheer", Permission.ManageContentTypes)).AddSingleton(TypeActs.Kind);
        foreach (var act in TypeActs.All)
            services.AddSingleton(act);
    }

    private static void AddLinkCheck(IServiceCollection services)
    {
        services.AddScoped<OutsideIndex>().AddScoped<LinkCheck>().AddScoped<BrokenLinks>().AddScoped<IRunJob, CheckLinks>().AddSingleton<ProbeLink>();
        services.AddSingleton(LinkActs.Kind).AddSingleton(LinkActs.SwitchedOn).AddSingleton(LinkActs.SwitchedOff);
        services.TryAddSingleton<IReachOutside, PublicInternet>();
        services.AddSingleton(new NavigationItem("Koppelingen", "/beheer/koppelingen", 55, "beheer", Permission.EditContent));
    }

    private static void AddTaxonomies(IServiceCollection services)
    {
        services.AddScoped<TaxonomyDesk>().AddScoped<TermUses>().AddScoped<NewTerm>().AddScoped<GeneralTerm>().AddScoped<AddTaxonomyHandler>().AddScoped<ReplaceTerm>().AddScoped<MergeTermsHandler>().AddScoped<IBringSynonyms, TermSynonyms>();
        services.AddSingleton(new NavigationItem("Indelingen", "/beheer/indelingen", 25, "beheer", Permission.ManageTaxonomies)).AddSingleton(TermActs.Kind);
        foreach (var act in TermActs.All)
            services.AddSingleton(act);
    }

    private static void AddQuality(IServiceCollection services)
    {
        services.AddScoped<StampPart>().AddScoped<Judgements>().AddScoped<ItemsToJudge>();
        services.AddScoped<KeepReviewDates>().AddScoped<IHandle<ContentPublished>, KeepReviewDates>().AddScoped<IHandle<ContentUnpublished>, KeepReviewDates>();
        services.AddScoped<IRecipeStep, JudgementsStep>();
        services.AddSingleton<ConfirmLink>().AddScoped<IRunJob, RemindOwners>();
        services.AddSingleton(new NavigationItem("Keurmerk", "/beheer/keurmerk", 16, "beheer", Permission.JudgeContent));
        services.AddSingleton(new NavigationItem("Na te kijken", "/beheer/nakijken", 17, "beheer", Permission.EditContent));
    }

    // The handlers are part of the contract, what they are made of is not.
    private static void AddHandlers(IServiceCollection services)
    {
        services.AddScoped(s => new SaveDraftHandler(s.Get<AppDb>(), s.Get<Transaction>(), s.Get<ItemStore>(), s.Get<DraftCheck>(), s.Get<ItemPaths>(), s.Get<ItemAudit>(), s.Get<TimeProvider>()));
        services.AddScoped(s => new PublishHandler(s.Get<Transaction>(), s.Get<ItemStore>(), s.Get<CheckItem>(), s.Get<ItemPaths>(), s.Get<PublishedIndex>(), s.Get<Announcer>(), s.Get<PublishEnds>(), s.Get<TimeProvider>()));
        services.AddScoped(s => new UnpublishHandler(s.Get<Transaction>(), s.Get<ItemStore>(), s.Get<ItemPaths>(), s.Get<PublishedIndex>(), s.Get<Announcer>(), s.Get<Schedules>(), s.Get<ItemAudit>()));
        services.AddScoped(s => new DeleteHandler(s.Get<AppDb>(), s.Get<Transaction>(), s.Get<ItemStore>(), s.Get<PublishedIndex>(), s.Get<Announcer>(), s.Get<ItemAudit>(), s.Get<TellContributor>()));
    }

    private static T Get<T>(this IServiceProvider services) where T : notnull => services.GetRequiredService<T>();
}
