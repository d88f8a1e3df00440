namespace DiversInclusief.TextIndex;

/// <summary>The access tokens one reader holds: <c>public</c>, <c>members</c>, <c>role:…</c>, <c>room:…</c>, <c>member:…</c>. Without tokens nothing is readable.</summary>
public sealed class ReaderTokens(IEnumerable<string> tokens)
{
    // One is made for nearly every request of a member: a frozen set would take longer to make than to ask.
    private readonly HashSet<string> _tokens = [.. tokens];

    public static ReaderTokens Nobody { get; } = new([]);

    /// <summary>A visitor who is not signed in.</summary>
    public static ReaderTokens Public { get; } = new(["public"]);

    public IReadOnlyCollection<string> All => _tokens;

    public bool Holds(string token) => _tokens.Contains(token);

    public bool HoldsTheSameAs(ReaderTokens other) => _tokens.SetEquals(other._tokens);

    public bool MayRead(IEnumerable<string> documentTokens) => documentTokens.Any(_tokens.Contains);
}
