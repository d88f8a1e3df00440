using DiversInclusief.Search;
using DiversInclusief.Search.FollowChanges;
using DiversInclusief.Search.Reindex;
using DiversInclusief.TextIndex;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Search;

/// <summary>A site with one more module, whose things a test puts down.</summary>
public abstract class SiteWithShelf : Site
{
    private protected SiteWithShelf(bool postgres) : base(postgres)
    {
    }

    internal Shelf Shelf { get; } = new();

    internal ISearchIndex Index => Services.GetRequiredService<ISearchIndex>();

    internal IEnumerable<string> Found(string query, params string[] tokens) =>
        Index.Search(new SearchRequest { Query = query, Reader = new ReaderTokens(tokens is [] ? ["public"] : tokens) }).Hits.Select(h => h.Id);

    /// <summary>Puts things down and waits until they can be found.</summary>
    internal async Task FindableAsync(string query, string token, params string[] keys)
    {
        await Shelf.NoteAsync(this, keys);
        await Eventually.HoldsAsync(() => Task.FromResult(keys.All(key => Found(query, token).Contains("shelf:" + key))), $"{query} is found");
    }

    internal async Task FillAgainAsync(bool wait = true)
    {
        var state = Services.GetRequiredService<FeedState>();
        var filled = state.Fills;
        await WithAsync<AskForFilling>(ask => ask.RunAsync(TestContext.Current.CancellationToken));
        if (wait)
            await Eventually.HoldsAsync(() => Task.FromResult(state.Fills > filled), "the index is built anew");
    }

    protected override void AddServices(IServiceCollection services) => services.AddSingleton<ISearchSource>(Shelf).AddSingleton<INameFacets>(Shelf);
}
