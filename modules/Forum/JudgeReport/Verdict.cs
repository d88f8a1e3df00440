namespace DiversInclusief.Forum;

/// <summary>What a moderator made of a report.</summary>
internal enum Verdict
{
    NothingWrong,
    EditAsked,
    Hidden,
}
