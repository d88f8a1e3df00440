using System.Collections.Frozen;

namespace DiversInclusief.TextIndex;

/// <summary>The access tokens one reader holds: <c>public</c>, <c>members</c>, <c>role:…</c>, <c>room:…</c>, <c>member:…</c>. Without tokens nothing is readable.</summary>
public sealed class ReaderTokens(IEnumerable<string> tokens)
{
    // No comparer named: strings compare by ordinal anyway, and a set that is frozen already is then taken as it is.
    private readonly FrozenSet<string> _tokens = tokens.ToFrozenSet();

    public static ReaderTokens Nobody { get; } = new([]);

    /// <summary>A visitor who is not signed in.</summary>
    public static ReaderTokens Public { get; } = new(["public"]);

    public IReadOnlyCollection<string> All => _tokens;

    public bool Holds(string token) => _tokens.Contains(token);

    public bool MayRead(IEnumerable<string> documentTokens) => documentTokens.Any(_tokens.Contains);
}
