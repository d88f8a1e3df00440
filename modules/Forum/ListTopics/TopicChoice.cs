using DiversInclusief.Search;

namespace DiversInclusief.Forum;

/// <summary>Which topics a reader wants to see.</summary>
/// <param name="Theme">Id of a term; empty for all.</param>
/// <param name="Type">Id of a type of municipality; empty for all.</param>
internal sealed record TopicChoice(TopicList List, TopicKind? Kind = null, TopicState? State = null, string Theme = "", string Type = "")
{
    public bool IsNarrowed => Kind is not null || State is not null || Theme.Length > 0 || Type.Length > 0;

    public IQueryable<Topic> Narrow(IQueryable<Topic> topics)
    {
        topics = List switch
        {
            TopicList.Open => topics.Where(t => t.IsOpen),
            TopicList.WithoutReply => topics.Where(t => t.PostCount == 1),
            _ => topics,
        };
        if (Kind is { } kind)
            topics = topics.Where(t => t.Kind == kind);
        return About(About(In(topics), Facet.Theme, Theme), Facet.MunicipalityType, Type);
    }

    private IQueryable<Topic> In(IQueryable<Topic> topics) => State switch
    {
        TopicState.Open => topics.Where(t => t.Closure == null && (t.IsOpen || t.Kind != TopicKind.Question)),
        TopicState.Answered => topics.Where(t => t.Kind == TopicKind.Question && !t.IsOpen),
        TopicState.Closed => topics.Where(t => t.Closure != null),
        _ => topics,
    };

    private static IQueryable<Topic> About(IQueryable<Topic> topics, string facet, string term) =>
        term.Length == 0 ? topics : topics.Where(t => t.Terms.Any(about => about.Facet == facet && about.Term == term));
}
