namespace DiversInclusief.Identity;

/// <summary>A role held for a term of office: offices change hands after elections.</summary>
internal sealed class MemberRole
{
    public required string MemberId { get; init; }
    public required string RoleName { get; init; }
    public Role Role { get; private set; } = null!;

    /// <summary>First day of the term; null when it always held.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day of the term, included; null while it lasts.</summary>
    public DateOnly? Until { get; set; }
}
