namespace DiversInclusief.Kernel.Access;

/// <summary>
/// The words of the one visibility rule. Everything readable carries tokens, a reader holds a set of them,
/// and readable means that they meet.
/// </summary>
public static class Token
{
    public const string Public = "public";
    public const string Members = "members";

    public static string Role(string role) => "role:" + role.ToLowerInvariant();
    public static string Room(string roomId) => "room:" + roomId;
    public static string Member(string memberId) => "member:" + memberId;

    /// <summary>Held by whoever holds the permission, such as what concerns reviewers only.</summary>
    public static string May(string permission) => "may:" + permission;
}
