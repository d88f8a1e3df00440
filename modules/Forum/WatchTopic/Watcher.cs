using System.Threading.Channels;

namespace DiversInclusief.Forum;

/// <summary>One open page of one member that wants to know of new posts in a topic.</summary>
/// <param name="shown">Number of the last post on the page.</param>
internal sealed class Watcher(string memberId, string topicId, string access, int shown)
{
    private readonly Channel<TopicNews> _news = Channel.CreateBounded<TopicNews>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public string MemberId => memberId;

    public string TopicId => topicId;

    public int Shown => shown;

    /// <summary>Who may read the topic, as far as known here.</summary>
    public string Access { get; private set; } = access;

    /// <summary>What the page was told last.</summary>
    public TopicNews Told { get; private set; } = new(shown, 0);

    public bool IsBehind(string now, TopicNews news) => news != Told || now != Access;

    public void Tell(string now, TopicNews news)
    {
        Access = now;
        if (news == Told)
            return;
        Told = news;
        _news.Writer.TryWrite(news);
    }

    /// <summary>There is nothing to know here any more for this member.</summary>
    public void End() => _news.Writer.TryComplete();

    /// <returns>The news; <see cref="TopicNews.None"/> when nothing happened for as long as given; null when it has ended.</returns>
    public async Task<TopicNews?> NextAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(atMost);
        try { return await _news.Reader.WaitToReadAsync(patience.Token) && _news.Reader.TryRead(out var news) ? news : null; }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested) { return TopicNews.None; }
    }
}
