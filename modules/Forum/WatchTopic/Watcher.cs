using System.Threading.Channels;

namespace DiversInclusief.Forum;

/// <summary>One open page of one member that wants to know of new posts in a topic.</summary>
internal sealed class Watcher(string memberId, string topicId, string access, int seen)
{
    private readonly Channel<int> _news = Channel.CreateBounded<int>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public string MemberId => memberId;

    public string TopicId => topicId;

    /// <summary>Who may read the topic, as far as known here.</summary>
    public string Access { get; private set; } = access;

    /// <summary>Number of the last post that the page knows of or was told of.</summary>
    public int Seen { get; private set; } = seen;

    public bool IsBehind(string now, int posts) => posts > Seen || now != Access;

    public void Tell(string now, int posts)
    {
        Access = now;
        if (posts <= Seen)
            return;
        Seen = posts;
        _news.Writer.TryWrite(posts);
    }

    /// <summary>There is nothing to know here any more for this member.</summary>
    public void End() => _news.Writer.TryComplete();

    /// <returns>The number of posts; 0 when nothing happened for as long as given; null when it has ended.</returns>
    public async Task<int?> NextAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(atMost);
        try { return await _news.Reader.WaitToReadAsync(patience.Token) && _news.Reader.TryRead(out var posts) ? posts : null; }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested) { return 0; }
    }
}
