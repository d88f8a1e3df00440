using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace DiversInclusief.Forum;

/// <summary>A stream of server-sent events with the number of posts of a topic, for as long as the page is in sight and the member may read it.</summary>
internal static class WatchTopicEndpoint
{
    public const string Route = "/forum/{room}/{id}/meekijken";

    /// <summary>A sign of life, so that nothing in between takes the silence for an end, and a page that is gone is noticed.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);

    /// <summary>Then the page comes back with a request of its own, and is asked everything anew.</summary>
    private const int MostBeats = 30;

    /// <param name="sinds">Number of the last post that the page shows. What was hidden since is no news, nor that it was.</param>
    public static async Task<IResult> HandleAsync(string id, int? sinds, HttpContext http, AppDb db, TopicWatch watch, CurrentMember me, IHostApplicationLifetime host)
    {
        var topic = me.Reader.IsMember ? await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Where(t => t.Id == id).Select(t => new { t.Access, t.PostCount, Hidden = db.Set<Post>().Count(p => p.TopicId == id && p.Number > (sinds ?? t.PostCount) && p.HiddenAt != null) }).FirstOrDefaultAsync(http.RequestAborted) : null;
        if (topic is null)
            return Results.NotFound();
        // The request lasts for minutes; its connection would be kept from others all that time.
        await db.Database.GetDbConnection().CloseAsync();
        if (watch.Enter(me.Reader.MemberId!, id, topic.Access, sinds ?? topic.PostCount) is not { } watcher)
            return Results.NoContent();
        http.Response.OnCompleted(() => { watch.Leave(watcher); return Task.CompletedTask; });
        watcher.Tell(topic.Access, TopicNews.Since(watcher.Shown, topic.PostCount, topic.Hidden));
        http.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(EventsAsync(watcher, CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping), http.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(Watcher watcher, CancellationTokenSource ended, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var _ = ended;
        yield return new SseItem<string>("0", "hallo") { ReconnectionInterval = TimeSpan.FromSeconds(5) };
        for (var beats = 0; beats < MostBeats && !ended.IsCancellationRequested && !cancellation.IsCancellationRequested;)
        {
            var news = await NextAsync(watcher, ended.Token);
            var isQuiet = news == TopicNews.None;
            if (isQuiet)
                beats++;
            yield return new SseItem<string>(news is null || isQuiet ? "0" : news.ToString(), news is null ? "einde" : isQuiet ? "stil" : "reacties");
            if (news is null)
                yield break;
        }
    }

    private static async Task<TopicNews?> NextAsync(Watcher watcher, CancellationToken ended)
    {
        try { return await watcher.NextAsync(Beat, ended); }
        catch (OperationCanceledException) { return TopicNews.None; }
    }
}
