namespace DiversInclusief.Forum;

/// <summary>The form for a reply, wherever it stands.</summary>
internal sealed record Composer(string Action, ReplyForm Form);
