using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal static class TopicDocument
{
    // Of the words of documents; beyond that a topic is found by its own words.
    private const int MostOfFiles = 1_000_000;

    /// <param name="words">Of the documents, by hash.</param>
    public static Document Of(Topic topic, IReadOnlyList<Post> posts, IReadOnlyDictionary<string, string> words)
    {
        var texts = posts.Select(post => MarkdownText.ToPlain(post.Body)).ToList();
        var body = string.Join('\n', texts.Append(MarkdownText.ToPlain(topic.Lessons?.Body)).Append(topic.Poll?.OptionLines ?? ""));
        var files = Files(posts, words);
        return new Document
        {
            Id = $"{TopicSource.Named}:{topic.Id}",
            Kind = TopicKindNames.Of(topic.Kind),
            Title = topic.Title,
            Body = string.Join('\n', files.Select(file => file.Line).Prepend(body)),
            Url = ForumAddress.Of(topic),
            Date = topic.LastActivityAt,
            Facets = FacetsOf(topic),
            Signals = new Dictionary<string, double> { [SignalWeights.AcceptedAnswer] = topic.Answer is null ? 0 : 1 },
            AccessTokens = [topic.Access],
            Stored = Stored(topic, texts, HitPlace.Write(files.Select((file, i) => new HitPlace(body.Count(sign => sign == '\n') + 1 + i, file.Address, file.Name)))),
        };
    }

    // A line for each, so that a passage from it can say in which post it stands.
    private static List<(string Line, string Address, string Name)> Files(IEnumerable<Post> posts, IReadOnlyDictionary<string, string> words)
    {
        var left = MostOfFiles;
        var files = new List<(string, string, string)>();
        foreach (var (post, file) in posts.SelectMany(post => post.Attached.Select(file => (post, file))))
        {
            var line = TypedText.Line($"{file.File.Name} {file.Alt} {words.GetValueOrDefault(file.File.Hash)}");
            if ((left -= line.Length) > 0)
                files.Add((line, QuotedPosts.Address(post.Id), file.File.Name));
        }
        return files;
    }

    private static Dictionary<string, string> Stored(Topic topic, List<string> texts, string places)
    {
        var stored = new Dictionary<string, string>
        {
            [StoredField.Summary] = texts.Count > 0 ? Excerpt.Cut(texts[0]) : "",
            [StoredField.Meta] = Counted.Replies(topic.Replies),
            [StoredField.Places] = places,
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
