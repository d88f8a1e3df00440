namespace DiversInclusief.Search.FollowChanges;

/// <summary>Something that fails and is tried again: remembered, so that it is told once and not at every try.</summary>
internal sealed class Setback
{
    private volatile string? _why;

    /// <summary>Null when it goes well.</summary>
    public string? Why => _why;

    public int Tries { get; private set; }

    /// <returns>Whether this is news.</returns>
    public bool Failed(Exception error)
    {
        Tries++;
        var isNews = _why != error.Message;
        _why = error.Message;
        return isNews;
    }

    /// <returns>Whether this is news.</returns>
    public bool Succeeded()
    {
        var isNews = _why is not null;
        (_why, Tries) = (null, 0);
        return isNews;
    }
}
