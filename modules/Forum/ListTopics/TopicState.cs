namespace DiversInclusief.Forum;

internal enum TopicState
{
    Open,
    Answered,
    Closed,
}
