namespace DiversInclusief.Kernel.Access;

/// <summary>Who is reading: a visitor or a member, with everything the visibility rule and permissions need. Immutable.</summary>
/// <param name="MemberId">Null for a visitor.</param>
/// <param name="Name">As shown to others; empty for a visitor.</param>
/// <param name="Roles">Names of roles that hold today.</param>
/// <param name="Permissions">All permissions of those roles.</param>
/// <param name="Tokens">Access tokens held; always contains <see cref="Token.Public"/>.</param>
public sealed record Reader(
    string? MemberId,
    string Name,
    IReadOnlySet<string> Roles,
    IReadOnlySet<string> Permissions,
    IReadOnlySet<string> Tokens)
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    public static Reader Visitor { get; } = new(null, "", None, None, new HashSet<string> { Token.Public });

    /// <summary>The site itself: jobs, imports and recipes. Holds every permission, yet reads nothing on anyone's behalf.</summary>
    public static Reader Site { get; } = new(null, "Systeem", None, None, None);

    /// <summary>Until then a member reads but does not write on the forum; null for who may write.</summary>
    public DateTimeOffset? SilencedUntil { get; init; }

    /// <summary>Was asked by another member to prepare texts; what of it holds is for that feature to say.</summary>
    public bool IsAdviser { get; init; }

    public bool IsMember => MemberId is not null;

    public bool May(string permission) => ReferenceEquals(this, Site) || Permissions.Contains(permission);

    public bool CanRead(string token) => Tokens.Contains(token);

    public bool CanRead(IEnumerable<string> tokens) => tokens.Any(Tokens.Contains);
}
