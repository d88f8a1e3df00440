namespace DiversInclusief.Forum;

/// <summary>What came since a page was made.</summary>
/// <param name="Posts">Number of the last post.</param>
/// <param name="Fresh">How many came that were not hidden since.</param>
internal sealed record TopicNews(int Posts, int Fresh)
{
    public static TopicNews None { get; } = new(0, 0);

    /// <param name="hidden">How many of those that came.</param>
    public static TopicNews Since(int shown, int posts, int hidden) => new(posts, Math.Max(0, posts - shown - hidden));

    /// <summary>As the script of the page reads it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Posts}:{Fresh}");
}
