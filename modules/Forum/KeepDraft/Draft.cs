namespace DiversInclusief.Forum;

/// <summary>What a member began to write and did not send. Nobody else ever reads it.</summary>
internal sealed class Draft
{
    /// <summary>Subject of the draft of a new topic.</summary>
    public const string NewTopic = "nieuw";

    /// <summary>Subject of the draft of a poll.</summary>
    public const string NewPoll = "peiling";

    /// <summary>Subject of the draft of a change to a post.</summary>
    public static string OfPost(string postId) => "bericht:" + postId;

    /// <summary>Apart for each item, so that talking about one loses no other text.</summary>
    public static string NewTopicAbout(string? itemId) => string.IsNullOrEmpty(itemId) ? NewTopic : $"{NewTopic}:{itemId}";

    /// <summary>Subject of the draft of a change to what was prepared for another.</summary>
    public static string OfProposal(string id) => "klaargezet:" + id;

    public static string OfNew(StartTopicForm form) => form.Poll is null ? NewTopicAbout(form.About) : NewPoll;

    public required string MemberId { get; init; }

    /// <summary>A topic as <see cref="FollowSubject"/> names it, or <see cref="NewTopic"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>The form as JSON.</summary>
    public required string Content { get; init; }

    public required DateTimeOffset SavedAt { get; init; }
}
