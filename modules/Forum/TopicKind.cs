namespace DiversInclusief.Forum;

/// <summary>A question wants an answer and is open until it has one; a discussion wants company; a poll lets its readers choose.</summary>
internal enum TopicKind
{
    Question,
    Discussion,
    Poll,
}
