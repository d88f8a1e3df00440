using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Kernel.Generate;
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
        services.AddScoped<IRecipeStep, RoomsStep>().AddScoped<IRecipeStep, TopicsStep>().AddScoped<IExportRecipeStep, ForumExport>();
        services.AddSingleton<INameFacets, TopicKindNames>().AddSingleton<INameFacets, TopicStatusNames>().AddScoped<ISearchSource, TopicSource>();
        services.AddScoped<TopicsToWrite>().AddScoped<TopicRows>().AddScoped<SimilarItems>();
        services.AddScoped<StartTopicHandler>().AddScoped<ReplyHandler>().AddScoped<AcceptAnswerHandler>().AddScoped<EditPostHandler>().AddScoped<CloseTopicHandler>();
        services.AddScoped<IGenerate, GenerateTopics>().AddScoped<IHandle<TermMerged>, FollowTerms>().AddScoped<ICountTerms, FollowTerms>();
        services.AddSingleton(new NavigationItem("Forum", "/forum", 30));
        return services;
    }
}
