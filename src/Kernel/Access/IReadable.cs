namespace DiversInclusief.Kernel.Access;

/// <summary>A row under the visibility rule. A row that concerns several audiences names a token they all hold.</summary>
public interface IReadable
{
    /// <summary>The access token a reader must hold; see <see cref="Token"/>. An empty token is held by nobody.</summary>
    string Access { get; }
}
