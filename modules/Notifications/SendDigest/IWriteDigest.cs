using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Notifications;

/// <summary>A module that has something for the digest of a member.</summary>
public interface IWriteDigest
{
    /// <returns>What is new since then, may be read and was not seen; the most important first. Empty for nothing.</returns>
    Task<IReadOnlyList<DigestLine>> LinesAsync(Reader reader, DateTimeOffset since, CancellationToken cancellation);
}
