namespace DiversInclusief.TextIndex;

/// <summary>How an index is set up; the defaults suit a site.</summary>
public sealed record IndexOptions
{
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
