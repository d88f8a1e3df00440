namespace DiversInclusief.Search.FollowChanges;

/// <summary>What of one source is in this node's index.</summary>
internal sealed class SourceProgress(string name)
{
    private volatile HashSet<string> _ids = [];

    public string Name => name;

    /// <summary>Documents in the database when the index was last filled; null when the source does not count beforehand.</summary>
    public int? Expected { get; set; }

    /// <summary>Documents in the index; while it is being filled, those handed over so far.</summary>
    public int Actual { get; set; }

    /// <summary>Ids in the index, so that filling again takes away what is gone. Touched by the feed alone.</summary>
    public HashSet<string> Ids
    {
        get => _ids;
        set => _ids = value;
    }

    public void Follow(IEnumerable<string> present, IEnumerable<string> gone)
    {
        _ids.UnionWith(present);
        _ids.ExceptWith(gone);
        Actual = _ids.Count;
    }
}
