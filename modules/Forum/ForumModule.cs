using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Kernel.Generate;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Search;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Forum;

/// <summary>Rooms, topics and posts: where members ask and answer.</summary>
public static class ForumModule
{
    public static IServiceCollection AddForum(this IServiceCollection services)
    {
        services.AddSingleton<IMapTables, ForumTables>();
        services.AddSingleton<ForumQueries>().AddScoped<IGrantTokens, RoomTokens>();
        services.AddScoped<IRecipeStep, RoomsStep>().AddScoped<IRecipeStep, TopicsStep>();
        services.AddSingleton<INameFacets, TopicKindNames>().AddSingleton<INameFacets, TopicStatusNames>().AddScoped<ISearchSource, TopicSource>();
        services.AddScoped<TopicsToWrite>().AddScoped<TopicRows>().AddScoped<SimilarItems>();
        services.AddScoped<StartTopicHandler>().AddScoped<ReplyHandler>().AddScoped<AcceptAnswerHandler>().AddScoped<EditPostHandler>().AddScoped<CloseTopicHandler>();
        AddFollowing(services);
        services.AddScoped<PressSignHandler>().AddScoped<Drafts>().AddScoped<IRunJob, ForgetDrafts>();
        services.AddScoped<IGenerate, GenerateTopics>().AddScoped<IHandle<TermMerged>, FollowTerms>().AddScoped<ICountTerms, FollowTerms>();
        services.AddSingleton(new NavigationItem("Forum", "/forum", 30));
        return services;
    }

    private static void AddFollowing(IServiceCollection services)
    {
        services.AddSingleton<ReadingLine>().AddScoped<Readings>().AddHostedService<WriteReadings>();
        services.AddScoped<Follows>().AddScoped<FollowSubjects>().AddScoped<Audience>().AddScoped<Mentioned>().AddScoped<IRunJob, TellFollowers>();
        services.AddSingleton(Tidings.Mentions).AddSingleton(Tidings.Own).AddSingleton(Tidings.Replies).AddSingleton(Tidings.Topics);
        services.AddScoped<IRunJob, CloseQuietTopics>().AddScoped<IHandle<TermMerged>, MoveFollows>();
    }
}
