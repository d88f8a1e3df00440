using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>A topic as a recipe writes it down; a demo gives times as ages, so that it is never old, an export gives the moments.</summary>
internal sealed class DescribedTopic(JsonNode node)
{
    public string Id => Text("TopicId");
    public string Room => Text("Room");
    public string Title => TypedText.Line(Text("Title"));
    public string Author => Text("Author");
    public string? Alias => Text("Alias") is { Length: > 0 } alias ? alias : null;
    public bool IsConfidential => node["Confidential"]?.GetValue<bool>() == true;
    public string? PreparedBy => Text("PreparedBy") is { Length: > 0 } adviser ? adviser : null;
    public string Body => TypedText.Lines(Text("Body"));
    public TimeSpan Age => TimeSpan.FromDays(Number("DaysAgo")) + TimeSpan.FromHours(Number("HoursAgo"));
    public DateTimeOffset? StartedUtc => DescribedPost.Time(node, nameof(StartedUtc));
    public DateTimeOffset? EditedUtc => DescribedPost.Time(node, nameof(EditedUtc));

    /// <summary>Of the post that the topic begins with.</summary>
    public string OpeningId => Text("PostId") is { Length: > 0 } id ? id : $"{Id}-0";

    public (string By, DateTimeOffset At)? Closed => DescribedPost.Time(node, "ClosedUtc") is { } at ? (Text("ClosedBy"), at) : null;

    public DateTimeOffset? ClosesUtc => DescribedPost.Time(node, nameof(ClosesUtc));

    public DateTimeOffset? ReopenedUtc => DescribedPost.Time(node, nameof(ReopenedUtc));

    public JsonNode Json => node;

    public List<DescribedPost> Posts { get; } = [.. (node[nameof(Posts)] as JsonArray ?? []).Select(p => DescribedPost.From(p!))];

    public Lessons? Lessons(DateTimeOffset now) => DescribedBridge.LessonsOf(node, Id, now);

    public Poll? Poll(DateTimeOffset now) => DescribedBridge.PollOf(node, Id, now);

    public IEnumerable<Ballot> Ballots(DateTimeOffset now) => DescribedBridge.BallotsOf(node, Id, now);

    public IEnumerable<Quotation> Quotations => DescribedBridge.QuotationsOf(node, Id);

    public TopicKind? Kind => Text("Kind") switch
    {
        "question" => TopicKind.Question,
        "discussion" => TopicKind.Discussion,
        "poll" => TopicKind.Poll,
        _ => null,
    };

    /// <summary>Of who wrote under a name.</summary>
    public IEnumerable<string> AuthorIds => Posts.Where(p => p.Alias is null).Select(p => p.Author).Concat(Alias is null ? [Author] : []);

    public IEnumerable<string> Terms(string name) => (node[name] as JsonArray ?? []).Select(t => t!.ToString());

    /// <returns>What is wrong, in Dutch; null when nothing is.</returns>
    public string? MistakeIn(Predicate<string> isRoom, Predicate<string> isMember) => this switch
    {
        { Id.Length: 0 or > 36 } => "een onderwerp heeft een TopicId van hooguit 36 tekens nodig.",
        { Kind: null } => "Kind is 'question', 'discussion' of 'poll'.",
        { Title.Length: < 1 or > 150 } => "een titel heeft 1 tot 150 tekens.",
        { Kind: TopicKind.Poll } when Poll(default)?.Options.Count is not (>= Forum.Poll.Fewest and <= Forum.Poll.Most) => "een peiling heeft een Poll met 2 tot 10 Options nodig.",
        { Kind: TopicKind.Poll } when Ballots(default).Any(ballot => Poll(default)!.Mistake(Forum.Poll.Numbers(ballot.Choices)) is not null) => "een stem in Ballots past niet bij de Options.",
        { Body: "" } => "een onderwerp heeft een Body nodig.",
        _ when !isRoom(Room) => $"de ruimte '{Room}' is er niet.",
        _ => AuthorIds.Where(a => !isMember(a)).Select(a => $"het lid '{a}' is er niet.").FirstOrDefault(),
    };

    private string Text(string name) => node[name]?.ToString() ?? "";

    private double Number(string name) => node[name]?.GetValue<double>() ?? 0;
}
