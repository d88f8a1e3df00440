using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>The form for a reply, wherever it stands.</summary>
/// <param name="IsKept">The text was begun at an earlier visit.</param>
internal sealed record Composer(string Action, string KeepAction, ReplyForm Form, bool IsKept)
{
    /// <summary>What may belong to a person: the writer is asked to look again.</summary>
    public IReadOnlyList<Confidential> Warned { get; init; } = [];

    public static Composer Of(Topic topic, ReplyForm form, bool isKept = false) =>
        new(ForumAddress.To(topic, "reageer"), $"/forum/concept?bij={topic.Id}", form, isKept);
}
