using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Identity;

/// <summary>A member to write to, and what that member may read at this moment.</summary>
/// <param name="Address">E-mail address; for sending only, never for showing.</param>
public sealed record Recipient(string MemberId, string Name, string Address, Reader Reader);
