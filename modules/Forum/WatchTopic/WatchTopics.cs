using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Forum;

/// <summary>
/// Asks once for all watched topics of this node, when something changed anywhere: this node learns of changes of other nodes by the feed of the index.
/// Nobody is told anything before it was asked again whether that member may read the topic, and every watcher is asked about every quarter of a minute.
/// </summary>
internal sealed class WatchTopics(TopicWatch watch, ChangeSignal signal, IServiceScopeFactory scopes, TimeProvider clock, ILogger<WatchTopics> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private const int Everyone = 15;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var known = signal.Generation;
        for (var look = 1; !stoppingToken.IsCancellationRequested; look++)
        {
            try
            {
                await Task.Delay(Pause, clock, stoppingToken);
                var now = signal.Generation;
                if ((now == known && look % Everyone != 0) || watch.All is not { Count: > 0 } watchers)
                    continue;
                known = now;
                await LookAsync(watchers, look % Everyone == 0, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
            // Without the database there is no news; the next look may have it.
            catch (Exception error) when (error is not OutOfMemoryException) { log.LogWarning(error, "Watched topics could not be looked at"); }
        }
    }

    private async Task LookAsync(IReadOnlyList<Watcher> watchers, bool all, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, recipients) = (scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider.GetRequiredService<Recipients>());
        var ids = watchers.Select(w => w.TopicId).Distinct().ToArray();
        var topics = await db.Set<Topic>().AsNoTracking().Where(t => ids.Contains(t.Id)).Select(t => new { t.Id, t.Access, t.PostCount }).ToDictionaryAsync(t => t.Id, t => (t.Access, t.PostCount), cancellation);
        var first = watchers.Min(w => w.Shown);
        var hidden = (await db.Set<Post>().Where(p => ids.Contains(p.TopicId) && p.Number > first && p.HiddenAt != null).Select(p => new { p.TopicId, p.Number }).ToListAsync(cancellation)).ToLookup(p => p.TopicId, p => p.Number);
        foreach (var one in watchers.Where(w => all || !topics.TryGetValue(w.TopicId, out var topic) || w.IsBehind(topic.Access, News(w, topic.PostCount))).GroupBy(w => w.MemberId))
        {
            var reader = (await recipients.FindAsync(one.Key, cancellation))?.Reader ?? Reader.Visitor;
            foreach (var watcher in one)
                if (topics.TryGetValue(watcher.TopicId, out var topic) && reader.CanRead(topic.Access))
                    watcher.Tell(topic.Access, News(watcher, topic.PostCount));
                else
                    watcher.End();
        }

        TopicNews News(Watcher watcher, int posts) => TopicNews.Since(watcher.Shown, posts, hidden[watcher.TopicId].Count(number => number > watcher.Shown));
    }
}
