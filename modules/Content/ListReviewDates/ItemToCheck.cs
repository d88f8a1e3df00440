namespace DiversInclusief.Content;

/// <summary>A published item in the list of what must be looked at again.</summary>
internal sealed record ItemToCheck(string Id, string Title, DateOnly On, string OwnerId);
