namespace DiversInclusief.Identity;

/// <summary>A member as the reader of a request, one row per role.</summary>
/// <param name="Member">Name of the member.</param>
/// <param name="Name">Of the role; null when the member holds none.</param>
/// <param name="Permissions">Of the role.</param>
internal sealed record HeldRole(string Member, string? Name, List<string>? Permissions);
