namespace DiversInclusief.Identity;

/// <summary>
/// One member lets another prepare texts for them. It holds while both can sign in and still have the office under which it was agreed;
/// whether it does today is asked of <see cref="Delegations"/> every time.
/// </summary>
public sealed class Delegation
{
    public required string Id { get; init; }

    /// <summary>In whose name.</summary>
    public required string PrincipalId { get; init; }

    /// <summary>Who prepares; null while someone was asked by e-mail and has not said yes.</summary>
    public string? AdviserId { get; internal set; }

    /// <summary>Asked by e-mail: the address as it was typed, normalized. Whether a member has it is looked up only from the side of that member.</summary>
    public string? Address { get; init; }

    /// <summary>The role of the principal that ends first; with it this ends.</summary>
    public required string PrincipalRole { get; init; }

    /// <summary>The same of the adviser.</summary>
    public string? AdviserRole { get; internal set; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Last day, included; null for as long as both stay.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The principal decides on the site only: others read along in their mail.</summary>
    public bool MustSignIn { get; init; }

    /// <summary>The one who was asked said no. Not shown to who asked, or it would tell that the address has an account.</summary>
    internal DateTimeOffset? DeclinedAt { get; set; }

    public DateTimeOffset? EndedAt { get; internal set; }

    public bool IsAccepted => AdviserId is not null;
}
