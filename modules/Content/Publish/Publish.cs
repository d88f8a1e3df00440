using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>The latest version becomes what readers see.</summary>
/// <param name="BasedOn">ContentItemVersionId that was looked at; null publishes whatever is latest.</param>
public sealed record Publish(string ContentItemId, string? BasedOn, Reader By)
{
    /// <summary>An earlier version instead, one that was planned; null publishes the latest.</summary>
    internal string? VersionId { get; init; }

    /// <summary>The caller writes in the log what it was.</summary>
    internal bool IsRecorded { get; init; }

    /// <summary>What is said with it, in the log.</summary>
    internal string Note { get; init; } = "";

    /// <summary>Nothing that was waiting is settled by it: what is published differs in no word that a person wrote.</summary>
    internal bool Quietly { get; init; }
}
