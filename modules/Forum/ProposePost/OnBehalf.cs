using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

/// <summary>For whom the reader may prepare a text in some place: who asked for it, and may read and write there too.</summary>
internal sealed class OnBehalf(Delegations delegations, Recipients recipients, CurrentMember me)
{
    /// <param name="access">Of the topic; null while no room is chosen.</param>
    public async Task<IReadOnlyList<Principal>> OffersAsync(string? access, string permission, CancellationToken cancellation)
    {
        // Who advises nobody costs nothing.
        if (!me.Reader.IsAdviser)
            return [];
        var offered = new List<Principal>();
        foreach (var delegation in await delegations.ForAsync(me.Reader.MemberId!, cancellation))
            if (await recipients.FindAsync(delegation.PrincipalId, cancellation) is { } one && May(one.Reader, access, permission))
                offered.Add(new Principal(one.MemberId, one.Name));
        return offered;
    }

    public async Task<bool> MayAsync(string principalId, string access, string permission, CancellationToken cancellation) =>
        (await OffersAsync(access, permission, cancellation)).Any(one => one.Id == principalId);

    private static bool May(Reader principal, string? access, string permission) => principal.May(permission) && (access is null || principal.CanRead(access));
}
