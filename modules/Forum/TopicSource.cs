using System.Runtime.CompilerServices;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Topics for the index, each one document under the token of its room.</summary>
internal sealed class TopicSource(AppDb db, MediaTexts texts) : ISearchSource
{
    public const string Named = "topic";

    private const int PageSize = 1000;

    // A thread longer than this repeats itself; its first posts and its answer say what it is about.
    private const int MostPosts = 500;

    public string Name => Named;

    public async IAsyncEnumerable<string> KeysAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var last = ""; ;)
        {
            var after = last;
            var page = await db.Set<Topic>().Where(t => string.Compare(t.Id, after) > 0).OrderBy(t => t.Id).Take(PageSize).Select(t => t.Id).ToListAsync(cancellation);
            foreach (var key in page)
                yield return key;
            if (page.Count < PageSize)
                yield break;
            last = page[^1];
        }
    }

    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellation) =>
        await db.Set<Topic>().GroupBy(t => t.Kind).Select(kind => new { kind.Key, Count = kind.Count() })
            .ToDictionaryAsync(kind => TopicKindNames.Of(kind.Key), kind => kind.Count, cancellation);

    public async Task<IReadOnlyList<SourceItem>> DescribeAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var wanted = keys.ToArray();
        var topics = await db.Set<Topic>().AsNoTracking().Include(t => t.Room).Where(t => wanted.Contains(t.Id)).ToListAsync(cancellation);
        return [.. topics.Select(t => new SourceItem(t.Id, TopicKindNames.Of(t.Kind), t.Title, t.Access, ForumAddress.Of(t)))];
    }

    public async Task<IReadOnlyDictionary<string, Document>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var wanted = keys.ToArray();
        return await DocumentsAsync(await Topics().Where(t => wanted.Contains(t.Id)).ToListAsync(cancellation), cancellation);
    }

    private IQueryable<Topic> Topics() => db.Set<Topic>().AsNoTracking().Include(t => t.Room).Include(t => t.Terms).Include(t => t.Lessons).Include(t => t.Poll);

    private async Task<Dictionary<string, Document>> DocumentsAsync(List<Topic> topics, CancellationToken cancellation)
    {
        var posts = await PostsAsync(topics, cancellation);
        var byTopic = posts.ToLookup(p => p.TopicId);
        var words = await texts.OfLooseAsync(posts.SelectMany(p => p.Attached).Where(f => !f.File.IsImage).Select(f => f.File.Hash), cancellation);
        return topics.ToDictionary(t => t.Id, t => TopicDocument.Of(t, [.. byTopic[t.Id]], words));
    }

    // Two questions in one, because "one of the first, or the answer" reads the whole of a long topic.
    private Task<List<Post>> PostsAsync(List<Topic> topics, CancellationToken cancellation)
    {
        var (ids, answers) = (topics.Select(t => t.Id).ToArray(), topics.Select(t => t.Answer?.PostId).OfType<string>().ToArray());
        var shown = db.Set<Post>().AsNoTracking().Where(p => p.HiddenAt == null);
        return shown.Where(p => ids.Contains(p.TopicId) && p.Number <= MostPosts).Concat(shown.Where(p => answers.Contains(p.Id) && p.Number > MostPosts))
            .OrderBy(p => p.TopicId).ThenBy(p => p.Number).ToListAsync(cancellation);
    }
}
