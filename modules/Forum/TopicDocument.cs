using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal static class TopicDocument
{
    public static Document Of(Topic topic, IEnumerable<string> bodies)
    {
        var texts = bodies.Select(MarkdownText.ToPlain).ToList();
        return new Document
        {
            Id = $"{TopicSource.Named}:{topic.Id}",
            Kind = TopicKindNames.Of(topic.Kind),
            Title = topic.Title,
            Body = string.Join('\n', texts.Append(MarkdownText.ToPlain(topic.Lessons?.Body)).Append(topic.Poll?.OptionLines ?? "")),
            Url = ForumAddress.Of(topic),
            Date = topic.LastActivityAt,
            Facets = FacetsOf(topic),
            Signals = new Dictionary<string, double> { [SignalWeights.AcceptedAnswer] = topic.Answer is null ? 0 : 1 },
            AccessTokens = [topic.Access],
            Stored = Stored(topic, texts),
        };
    }

    private static Dictionary<string, string> Stored(Topic topic, List<string> texts)
    {
        var stored = new Dictionary<string, string>
        {
            [StoredField.Summary] = texts.Count > 0 ? Excerpt.Cut(texts[0]) : "",
            [StoredField.Meta] = Counted.Replies(topic.Replies),
            [StoredField.Icon] = TopicKindNames.IconOf(topic.Kind),
        };
        if (TopicStatusNames.Of(topic) is { } status)
            stored[StoredField.Status] = status;
        return stored;
    }

    private static Dictionary<string, IReadOnlyList<string>> FacetsOf(Topic topic)
    {
        var facets = topic.Terms.GroupBy(t => t.Facet).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(t => t.Term)]);
        if (TopicStatusNames.Of(topic) is { } status)
            facets[Facet.Status] = [status];
        return facets;
    }
}
