namespace DiversInclusief.Identity;

/// <summary>How signing in went.</summary>
/// <param name="SuspendedUntil">Only for who knew the password.</param>
internal sealed record SignInOutcome(bool IsIn, DateTimeOffset? SuspendedUntil = null, string Reason = "")
{
    public static SignInOutcome Refused { get; } = new(false);
}
