namespace DiversInclusief.Forum;

/// <summary>
/// Stands in the place of a member as the author of posts, so that whatever shows an author has nothing to give away. Who is behind it is written here and nowhere else.
/// The holder has the token of the mask as of an own name, and so edits, accepts and finds back what was written under it.
/// </summary>
internal sealed class Mask
{
    public const string Prefix = "mask-";

    public required string Id { get; init; }

    /// <summary>Who is behind it. Never leaves the database but by <see cref="Unsealing"/>.</summary>
    public required string MemberId { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public static string NewId() => Prefix + Writing.ShortId.New();

    public static bool Is(string authorId) => authorId.StartsWith(Prefix, StringComparison.Ordinal);
}
