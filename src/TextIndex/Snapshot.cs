using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex;

/// <summary>A whole index as it was saved, read and found undamaged, but not in use.</summary>
public sealed class Snapshot
{
    internal Snapshot(IndexView view, string position) => (View, Position) = (view, position);

    /// <summary>How far the change feed had been applied, as it was given when saving.</summary>
    public string Position { get; }

    internal IndexView View { get; }
}
