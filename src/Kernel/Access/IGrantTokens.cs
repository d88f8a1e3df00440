namespace DiversInclusief.Kernel.Access;

/// <summary>A module that knows more tokens a member holds, such as the rooms open to the member's roles.</summary>
public interface IGrantTokens
{
    Task<IReadOnlyCollection<string>> GrantAsync(string memberId, IReadOnlyCollection<string> roles, IReadOnlyCollection<string> permissions, CancellationToken cancellation);
}
