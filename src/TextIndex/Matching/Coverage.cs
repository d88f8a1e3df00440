namespace DiversInclusief.TextIndex.Matching;

/// <summary>
/// How much of a question a document must answer to be shown when not every word occurs: rare words are more of the question than common ones,
/// and words that no readable document has are no part of it.
/// </summary>
internal sealed class Coverage
{
    private readonly float[] _shares;

    private Coverage(float lowest, float[] shares) => (Lowest, _shares) = (lowest, shares);

    /// <summary>Every match counts as it is.</summary>
    public static Coverage Ignored { get; } = new(0, []);

    public float Lowest { get; }

    public static Coverage AtLeast(float lowest, CompiledQuery query, Visibility visibility)
    {
        var shares = query.Wanted.Select(matcher => visibility.MayKnow(matcher) ? matcher.Idf : 0).ToArray();
        var total = Math.Max(shares.Sum(), float.Epsilon);
        return new Coverage(lowest, Array.ConvertAll(shares, share => share / total));
    }

    public float ShareOf(int wanted) => _shares.Length == 0 ? 0 : _shares[wanted];
}
