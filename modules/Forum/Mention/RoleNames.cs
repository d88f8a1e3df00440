namespace DiversInclusief.Forum;

internal sealed record RoleNames(IReadOnlyList<string> Names);
