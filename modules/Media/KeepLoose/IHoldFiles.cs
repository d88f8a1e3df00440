namespace DiversInclusief.Media;

/// <summary>A module that keeps <see cref="LooseFile"/>s: their bytes and words stay as long as it says so.</summary>
public interface IHoldFiles
{
    /// <param name="hashes">At most some hundreds.</param>
    /// <returns>Those that something still names.</returns>
    Task<IReadOnlyCollection<string>> HeldAmongAsync(IReadOnlyCollection<string> hashes, CancellationToken cancellation);
}
