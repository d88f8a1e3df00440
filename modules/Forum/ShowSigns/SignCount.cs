namespace DiversInclusief.Forum;

internal sealed record SignCount(string PostId, SignKind Kind, string Organisation, int Count, bool IsMine);
