namespace DiversInclusief.Forum;

internal enum TopicList
{
    Latest,
    Open,
    WithoutReply,
    Mine,
    Followed,
}
