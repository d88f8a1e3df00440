namespace DiversInclusief.Kernel.Access;

/// <summary>A module that knows more tokens a member holds, such as the rooms open to the member's roles.</summary>
public interface IGrantTokens
{
    /// <param name="municipality">CBS code of the one that the member works for; null for who works elsewhere.</param>
    Task<IReadOnlyCollection<string>> GrantAsync(string memberId, string? municipality, IReadOnlyCollection<string> roles, IReadOnlyCollection<string> permissions, CancellationToken cancellation);
}
