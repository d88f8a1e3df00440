using System.Runtime.CompilerServices;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Topics for the index, each one document under the token of its room.</summary>
internal sealed class TopicSource(AppDb db) : ISearchSource
{
    public const string Named = "topic";

    private const int PageSize = 200;

    // A thread longer than this repeats itself; its first posts and its answer say what it is about.
    private const int MostPosts = 500;

    public string Name => Named;

    public async IAsyncEnumerable<Document> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var last = ""; ;)
        {
            var after = last;
            var page = await Topics().Where(t => string.Compare(t.Id, after) > 0).OrderBy(t => t.Id).Take(PageSize).ToListAsync(cancellation);
            foreach (var document in await DocumentsAsync(page, cancellation))
                yield return document.Value;
            if (page.Count < PageSize)
                yield break;
            last = page[^1].Id;
        }
    }

    public async Task<IReadOnlyDictionary<string, Document>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var wanted = keys.ToArray();
        return await DocumentsAsync(await Topics().Where(t => wanted.Contains(t.Id)).ToListAsync(cancellation), cancellation);
    }

    private IQueryable<Topic> Topics() => db.Set<Topic>().AsNoTracking().Include(t => t.Room).Include(t => t.Terms);

    private async Task<Dictionary<string, Document>> DocumentsAsync(List<Topic> topics, CancellationToken cancellation)
    {
        var ids = topics.Select(t => t.Id).ToArray();
        var answers = topics.Select(t => t.Answer?.PostId).OfType<string>().ToArray();
        var posts = await db.Set<Post>().AsNoTracking().Where(p => ids.Contains(p.TopicId) && (p.Number <= MostPosts || answers.Contains(p.Id)))
            .OrderBy(p => p.TopicId).ThenBy(p => p.Number).ToListAsync(cancellation);
        var bodies = posts.ToLookup(p => p.TopicId, p => p.Body);
        return topics.ToDictionary(t => t.Id, t => TopicDocument.Of(t, bodies[t.Id]));
    }
}
