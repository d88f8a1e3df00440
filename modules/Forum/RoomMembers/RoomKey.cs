namespace DiversInclusief.Forum;

/// <summary>Who may enter a room, as it stands beside the names of roles.</summary>
internal static class RoomKey
{
    /// <summary>Held by no role: the room is for who was invited.</summary>
    public const string Invitation = "uitnodiging:";

    private const string TypePrefix = "gemeentetype:";

    public static string Type(string term) => TypePrefix + term;

    public static string? TypeIn(string key) => key.StartsWith(TypePrefix, StringComparison.Ordinal) ? key[TypePrefix.Length..] : null;

    public static bool IsRole(string key) => key != Invitation && TypeIn(key) is null;
}
