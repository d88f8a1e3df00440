using System.Collections.Concurrent;
using DiversInclusief.Kernel.Changes;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>How far this node's index is. Written by the feed alone, read by health checks and pages.</summary>
internal sealed class FeedState
{
    private readonly ConcurrentDictionary<string, SourceProgress> _sources = new();
    private ChangePosition? _position;
    private volatile bool _isFilled;

    /// <summary>Everything up to here is in the index; null means that the index must be filled (again).</summary>
    public ChangePosition? Position
    {
        get => _position;
        set
        {
            _position = value;
            _isFilled |= value is not null;
        }
    }

    /// <summary>Whether the index was complete at least once; while it is filled again the old documents stay.</summary>
    public bool IsFilled => _isFilled;

    public DateTimeOffset LastLook { get; set; } = DateTimeOffset.MaxValue;

    public DateTimeOffset LastTidy { get; set; }

    /// <summary>Why the last step failed; null when it did not.</summary>
    public string? Error { get; set; }

    public SourceProgress Of(string source) => _sources.GetOrAdd(source, name => new SourceProgress(name));

    public IReadOnlyList<SourceProgress> Sources => [.. _sources.Values.OrderBy(s => s.Name, StringComparer.Ordinal)];
}
