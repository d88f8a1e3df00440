namespace DiversInclusief.Identity;

/// <summary>A member as the reader of a request, one row per role.</summary>
/// <param name="Member">Name of the member.</param>
/// <param name="Name">Of the role; null when the member holds none.</param>
/// <param name="Municipality">CBS code; null for who works elsewhere.</param>
/// <param name="Permissions">Of the role.</param>
/// <param name="SilencedUntil">Of the member; may be past.</param>
/// <param name="Advises">Someone named the member as adviser; whether that holds is asked where it matters.</param>
internal sealed record HeldRole(string Member, string? Name, List<string>? Permissions, DateTimeOffset? SilencedUntil, string? Municipality, bool Advises);
