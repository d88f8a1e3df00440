namespace DiversInclusief.Forum;

/// <summary>Who is looking at which topic on this node at this moment.</summary>
internal sealed class TopicWatch
{
    /// <summary>Pages of one member; a page that is not in sight lets go of its place.</summary>
    public const int MostOfMember = 4;

    private readonly Lock _lock = new();
    private readonly List<Watcher> _watchers = [];

    public IReadOnlyList<Watcher> All
    {
        get
        {
            lock (_lock)
                return [.. _watchers];
        }
    }

    /// <returns>Null when the member has too many pages open.</returns>
    public Watcher? Enter(string memberId, string topicId, string access, int shown)
    {
        lock (_lock)
        {
            if (_watchers.Count(w => w.MemberId == memberId) >= MostOfMember)
                return null;
            var watcher = new Watcher(memberId, topicId, access, shown);
            _watchers.Add(watcher);
            return watcher;
        }
    }

    public void Leave(Watcher watcher)
    {
        lock (_lock)
            _watchers.Remove(watcher);
    }
}
