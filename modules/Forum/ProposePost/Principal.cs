namespace DiversInclusief.Forum;

/// <summary>A member for whom a text may be prepared.</summary>
internal sealed record Principal(string Id, string Name);
