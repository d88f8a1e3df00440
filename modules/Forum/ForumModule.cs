using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Kernel.Generate;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Media;
using DiversInclusief.Notifications;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Forum;

/// <summary>Rooms, topics and posts: where members ask and answer.</summary>
public static class ForumModule
{
    public static IServiceCollection AddForum(this IServiceCollection services)
    {
        services.AddSingleton<IMapTables, ForumTables>();
        services.AddSingleton<ForumQueries>().AddSingleton<AttachedMould>().AddScoped<IGrantTokens, RoomTokens>();
        services.AddScoped<IRecipeStep, RoomsStep>().AddScoped<IRecipeStep, TopicsStep>().AddScoped<IExportRecipeStep, ForumExport>();
        services.AddScoped<IRecipeStep, ForumStateStep>().AddScoped<IExportRecipeStep, ForumStateExport>();
        services.AddSingleton<INameFacets, TopicKindNames>().AddSingleton<INameFacets, TopicStatusNames>().AddScoped<ISearchSource, TopicSource>();
        services.AddScoped<TopicsToWrite>().AddScoped<TopicRows>().AddScoped<SimilarItems>();
        services.AddScoped<StartTopicHandler>().AddScoped<ReplyHandler>().AddScoped<AcceptAnswerHandler>().AddScoped<EditPostHandler>().AddSingleton<EditTime>().AddScoped<Quotings>().AddScoped<NamesOnPage>().AddSingleton<Remembered<RoleNames>>().AddSingleton<IMapTables, TalkTables>().AddScoped<CloseTopicHandler>();
        AddModeration(services);
        AddBridge(services);
        AddFollowing(services);
        AddTrust(services);
        AddFiles(services);
        AddOnBehalf(services);
        services.AddScoped<PressSignHandler>().AddScoped<Drafts>().AddScoped<DraftTicket>().AddScoped<IRunJob, ForgetDrafts>();
        services.AddScoped<IGenerate, GenerateTopics>().AddScoped<IHandle<TermMerged>, FollowTerms>().AddScoped<ICountTerms, FollowTerms>();
        services.AddSingleton(new NavigationItem("Forum", "/forum", 30));
        return services;
    }

    public static IEndpointRouteBuilder MapForum(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(ShowFileEndpoint.Route, ShowFileEndpoint.Methods, ShowFileEndpoint.HandleAsync);
        routes.MapMethods(ShowProposedFileEndpoint.Route, ShowFileEndpoint.Methods, ShowProposedFileEndpoint.HandleAsync);
        routes.MapGet(WatchTopicEndpoint.Route, WatchTopicEndpoint.HandleAsync);
        routes.MapGet(SuggestNamesEndpoint.Route, SuggestNamesEndpoint.HandleAsync);
        return routes;
    }

    private static void AddFiles(IServiceCollection services)
    {
        services.AddSingleton<IMapTables, AttachmentTables>().AddScoped<Attachments>().AddScoped<ProposedFiles>().AddScoped<CheckFiles>().AddScoped<UploadFileHandler>().AddScoped<TakenUploads>().AddScoped<PutFiles>();
        services.AddScoped<IRunJob, ForgetFiles>().AddScoped<HoldAttachments>().AddScoped<IHoldFiles>(provider => provider.GetRequiredService<HoldAttachments>()).AddScoped<IHandle<DocumentRead>>(provider => provider.GetRequiredService<HoldAttachments>());
    }

    private static void AddModeration(IServiceCollection services)
    {
        services.AddSingleton<IMapTables, ModerationTables>().AddScoped<SpreadAccess>().AddScoped<ModeratorLog>().AddScoped<TellAuthor>().AddScoped<Reports>();
        services.AddScoped<FlagPostHandler>().AddScoped<JudgeReportHandler>().AddScoped<HidePostHandler>().AddScoped<MoveTopicHandler>().AddScoped<SplitTopicHandler>().AddScoped<MergeTopicHandler>().AddScoped<MoveReaders>().AddScoped<MoveTies>();
        services.AddScoped<IRecipeStep, ReportsStep>().AddSingleton(ModeratorActs.Kind).AddSingleton(RoomActs.Kind).AddSingleton(RoomActs.Added).AddSingleton(RoomActs.Changed).AddSingleton(RoomActs.LetIn).AddSingleton(RoomActs.TakenOut).AddScoped<AccessHandler>().AddScoped<EditRoomHandler>();
        foreach (var act in ModeratorActs.All)
            services.AddSingleton(act);
        foreach (var kind in ModerationKinds.All)
            services.AddSingleton(kind);
        services.AddSingleton(new NavigationItem("Ruimtes", ListRoomsPage.Address, 61, "beheer", Permission.ManageRooms));
        services.AddSingleton(new NavigationItem("Gemelde berichten", ListReportsPage.Address, 60, "beheer", Permission.ModerateForum));
    }

    // What goes between talk and library.
    private static void AddBridge(IServiceCollection services)
    {
        services.AddSingleton<IMapTables, BridgeTables>().AddScoped<ItemTopics>().AddScoped<IAddToItem, ShowItemTalk>();
        services.AddScoped<WriteLessonsHandler>().AddScoped<MakeExampleHandler>().AddScoped<ApproveQuoteHandler>().AddScoped<IHoldBack, HoldBackQuotes>();
        services.AddScoped<VoteHandler>();
        services.AddSingleton<IMapTables, RoutingTables>().AddScoped<RankOffers>().AddScoped<IRunJob, RouteQuestion>().AddScoped<QuestionAnswered>().AddScoped<Questions>();
        services.AddSingleton(HelpKinds.Asked).AddSingleton(HelpKinds.Waiting);
        services.AddSingleton(new NavigationItem("Collega’s helpen", OfferHelpPage.Path, 11, "profile", NavigationItem.MembersOnly));
        services.AddSingleton(new NavigationItem("Vragen", ListQuestionsPage.Path, 59, "beheer", Permission.ModerateForum));
        foreach (var kind in QuoteKinds.All)
            services.AddSingleton(kind);
        AddArchive(services);
    }

    private static void AddArchive(IServiceCollection services)
    {
        services.AddSingleton<IMapTables, ArchiveTables>().AddScoped<DestroyTopic>().AddScoped<IRunJob, DestroyDue>().AddScoped<ExportTalkHandler>().AddSingleton(ArchiveActs.Kind);
        foreach (var act in ArchiveActs.All)
            services.AddSingleton(act);
        services.AddSingleton(new NavigationItem("Woo-verzoek", ExportTalkPage.Path, 92, "beheer", Permission.ManageSettings));
        services.AddSingleton(new NavigationItem("Vernietigd", ListDestructionsPage.Path, 93, "beheer", Permission.ManageSettings));
    }

    // What an adviser prepares and another decides.
    private static void AddOnBehalf(IServiceCollection services)
    {
        services.AddSingleton<IMapTables, ProposalTables>().AddScoped<OnBehalf>().AddScoped<ProposePostHandler>().AddScoped<OpenProposals>().AddScoped<JudgeProposalHandler>();
        services.AddSingleton<ProposalLink>().AddSingleton<IOpenFromMail>(provider => provider.GetRequiredService<ProposalLink>());
        services.AddScoped<ReturnProposals>().AddScoped<EndedDelegation>().AddScoped<NameAdvisersHandler>().AddScoped<IRunJob, ExpireProposals>().AddScoped<IRunJob, TellAskedAdviser>();
        services.AddSingleton(ProposalActs.Kind).AddSingleton(ProposalActs.Delegations);
        foreach (var act in ProposalActs.All)
            services.AddSingleton(act);
        foreach (var kind in ProposalKinds.All)
            services.AddSingleton(kind);
        services.AddSingleton(new NavigationItem("Schrijven namens een ander", NameAdvisersPage.Address, 12, "profile", Permission.Reply));
    }

    private static void AddTrust(IServiceCollection services)
    {
        services.AddSingleton<IMapTables, TrustTables>().AddSingleton<IMapTables, NoteTables>().AddScoped<HouseRules>().AddScoped<BeforePosting>().AddScoped<PlacePost>().AddScoped<EditRulesHandler>();
        services.AddScoped<Masks>().AddScoped<Aliases>().AddScoped<ChoosePen>().AddScoped<UnsealHandler>();
        services.AddScoped<ForumSettings>().AddScoped<HoldPostHandler>().AddScoped<JudgeHeldHandler>().AddScoped<SanctionHandler>().AddScoped<MemberHistory>();
        services.AddSingleton(HeldActs.Kind).AddSingleton(HeldActs.Placed).AddSingleton(HeldActs.Refused).AddSingleton(StandingActs.Kind).AddSingleton(ForumSettingsActs.Kind).AddSingleton(ForumSettingsActs.Changed);
        foreach (var act in StandingActs.All)
            services.AddSingleton(act);
        services.AddSingleton(new NavigationItem("Goed te keuren", ListHeldPage.Address, 60, "beheer", Permission.ModerateForum));
        services.AddSingleton(new NavigationItem("Leden en maatregelen", ListSanctionsPage.Address, 60, "beheer", Permission.ModerateForum));
        services.AddSingleton(new NavigationItem("Nieuwe leden en bezwaar", EditForumSettingsPage.Address, 64, "beheer", Permission.ManageSettings));
        services.AddSingleton(new NavigationItem("Verzegelde namen", ListUnsealingsPage.Address, 63, "beheer", Permission.ModerateForum));
        services.AddScoped<IRecipeStep, RulesStep>().AddScoped<IExportRecipeStep, RulesExport>().AddSingleton(RulesActs.Kind).AddSingleton(RulesActs.Published);
        services.AddSingleton(new NavigationItem("Huisregels", EditRulesPage.Address, 62, "beheer", Permission.EditHouseRules));
    }

    private static void AddFollowing(IServiceCollection services)
    {
        services.AddSingleton<ReadingLine>().AddScoped<Readings>().AddScoped<SeenTidings>().AddHostedService<WriteReadings>().AddSingleton<TopicWatch>().AddHostedService<WatchTopics>();
        services.AddScoped<Follows>().AddScoped<FollowSubjects>().AddScoped<Audience>().AddScoped<Mentioned>().AddScoped<IRunJob, TellFollowers>().AddScoped<IWriteDigest, ForumDigest>();
        services.AddSingleton(Tidings.Mentions).AddSingleton(Tidings.Own).AddSingleton(Tidings.Replies).AddSingleton(Tidings.Topics).AddSingleton(Tidings.Kept);
        services.AddScoped<KeptPosts>().AddScoped<IRunJob, RemindOfPosts>();
        services.AddScoped<IRunJob, CloseQuietTopics>().AddScoped<IRunJob, CloseAnsweredTopics>().AddScoped<PlannedClosings>().AddScoped<IHandle<TermMerged>, MoveFollows>();
    }
}
