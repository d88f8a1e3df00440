namespace DiversInclusief.Content;

/// <param name="Name">As it was when this member last did something.</param>
internal sealed record AuditMember(string Id, string Name);
