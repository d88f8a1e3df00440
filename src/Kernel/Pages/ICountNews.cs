using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Kernel.Pages;

/// <summary>Says how much is new for a member; shown on every page, so it costs one short command at most.</summary>
public interface ICountNews
{
    /// <summary>Where it can be read.</summary>
    string Href { get; }

    Task<int> CountAsync(Reader reader, CancellationToken cancellation);
}
