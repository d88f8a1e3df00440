using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>What a recipe says about a topic and the library; see <see cref="ExportedBridge"/>.</summary>
internal static class DescribedBridge
{
    public static Lessons? LessonsOf(JsonNode topic, string topicId, DateTimeOffset now) => topic[nameof(Lessons)] is not JsonObject told ? null : new Lessons
    {
        TopicId = topicId, Body = TypedText.Lines(told["Body"]?.ToString()), MemberId = told["Author"]?.ToString() ?? "",
        At = DescribedPost.Time(told, "WrittenUtc") ?? now - TimeSpan.FromDays(told["DaysAgo"]?.GetValue<double>() ?? 0), Version = told["Version"]?.GetValue<int>() ?? 1,
    };

    public static Poll? PollOf(JsonNode topic, string topicId, DateTimeOffset now)
    {
        if (topic[nameof(Poll)] is not JsonObject told)
            return null;
        var poll = new Poll
        {
            TopicId = topicId, Way = Enum.TryParse<PollWay>(Text(told, "Way"), out var way) ? way : PollWay.Single, IsSecret = told["Secret"]?.GetValue<bool>() == true,
            ClosesAt = DescribedPost.Time(told, "ClosesUtc") ?? now + TimeSpan.FromDays(told["ClosesInDays"]?.GetValue<double>() ?? 14),
            OptionLines = string.Join('\n', (told["Options"] as JsonArray ?? []).Select(option => TypedText.Line(option?.ToString()))),
        };
        if (told["Ballots"] is null)
            poll.Counted(Text(told, "Tally"), told["Voters"]?.GetValue<int>() ?? 0);
        else
            poll.Count([.. BallotsOf(topic, topicId, now).Select(ballot => Poll.Numbers(ballot.Choices))]);
        return poll;
    }

    public static IEnumerable<Ballot> BallotsOf(JsonNode topic, string topicId, DateTimeOffset now) =>
        (topic[nameof(Poll)]?["Ballots"] as JsonArray ?? []).OfType<JsonObject>().Select(told => new Ballot { TopicId = topicId, MemberId = Text(told, "Member"), Choices = Text(told, "Choices"), At = DescribedPost.Time(told, "VotedUtc") ?? now });

    public static IEnumerable<Quotation> QuotationsOf(JsonNode topic, string topicId) =>
        (topic["Quotations"] as JsonArray ?? []).OfType<JsonObject>().Select(told => new Quotation
        {
            Id = Text(told, "QuotationId"), ItemId = Text(told, "ItemId"), TopicId = topicId, PostId = Text(told, "PostId"), AuthorId = Text(told, "Author"), Alias = told["Alias"]?.ToString(), AskedBy = Text(told, "AskedBy"),
            AskedAt = DescribedPost.Time(told, "AskedUtc") ?? DateTimeOffset.UnixEpoch, Words = Text(told, "Words"), IsSealed = told["Sealed"]?.GetValue<bool>() == true,
        }.Answered(Enum.TryParse<QuoteVerdict>(Text(told, "Verdict"), out var verdict) ? verdict : QuoteVerdict.Asked, told["Nameless"]?.GetValue<bool>() == true, told["Contact"]?.GetValue<bool>() == true, DescribedPost.Time(told, "AnsweredUtc")));

    private static string Text(JsonNode node, string name) => node[name]?.ToString() ?? "";
}
