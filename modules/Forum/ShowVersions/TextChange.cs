using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>One change of a post: what it said before, who changed it and when.</summary>
/// <param name="Words">What went and what came; null when the text before or after it was erased.</param>
internal sealed record TextChange(int Number, string By, DateTimeOffset At, SafeHtml? Words, bool IsErased)
{
    /// <summary>What was attached until then and from then on; null when that did not change.</summary>
    public (IReadOnlyList<PostFile> Before, IReadOnlyList<PostFile> After)? Files { get; private init; }

    /// <param name="after">The text that came in its place: a later former text, or the post as it is now.</param>
    public static TextChange Between(FormerText before, FormerText after, Func<string, string> nameOf)
    {
        var isGone = before.ErasedAt is not null || after.ErasedAt is not null;
        return new TextChange(before.Number, nameOf(after.ById), after.At, isGone ? null : WordDifferences.Between(before.Body, after.Body), before.ErasedAt is not null)
        {
            Files = isGone || before.Files == after.Files ? null : (before.Attached, after.Attached),
        };
    }
}
