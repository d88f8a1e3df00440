using System.Threading.Channels;

namespace DiversInclusief.Forum;

/// <summary>
/// What was shown and is not written down yet. A page only drops a note here and goes out: nobody waits for a disk to read.
/// When more is shown than can be written, the oldest notes are dropped; a post then counts as new once more.
/// </summary>
internal sealed class ReadingLine
{
    private const int Most = 20_000;

    private readonly Channel<SeenPosts> _line = Channel.CreateBounded<SeenPosts>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public void Note(SeenPosts seen) => _line.Writer.TryWrite(seen);

    public ValueTask<bool> WaitAsync(CancellationToken cancellation) => _line.Reader.WaitToReadAsync(cancellation);

    /// <returns>At most this many, the highest of each member and topic, in an order in which two nodes cannot hold each other up.</returns>
    public List<SeenPosts> Take(int most)
    {
        var taken = new List<SeenPosts>();
        while (taken.Count < most && _line.Reader.TryRead(out var seen))
            taken.Add(seen);
        return [.. taken.GroupBy(s => (s.MemberId, s.TopicId)).Select(g => g.MaxBy(s => s.Until)).OrderBy(s => s.MemberId, StringComparer.Ordinal).ThenBy(s => s.TopicId, StringComparer.Ordinal)];
    }
}
