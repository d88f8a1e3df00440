namespace DiversInclusief.Search.FollowSearch;

/// <summary>One thing in a feed.</summary>
/// <param name="Id">Such as "content:vb-woonhotel"; the same in every feed that it stands in.</param>
public sealed record AtomEntry(string Id, string Title, string Url, DateTimeOffset Updated, string Summary);
