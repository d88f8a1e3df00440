using System.Text.Json.Nodes;

namespace DiversInclusief.Forum;

/// <summary>What a topic and the library have to do with each other, in the JSON of the topic.</summary>
internal static class ExportedBridge
{
    public static JsonObject With(this JsonObject topic, Lessons? lessons)
    {
        if (lessons is not null)
            topic[nameof(Lessons)] = new JsonObject { ["Body"] = lessons.Body, ["Author"] = lessons.MemberId, ["WrittenUtc"] = lessons.At.UtcDateTime, ["Version"] = lessons.Version };
        return topic;
    }

    public static JsonObject With(this JsonObject topic, IReadOnlyCollection<Quotation> quotations)
    {
        if (quotations.Count > 0)
            topic["Quotations"] = new JsonArray([.. quotations.Select(Of)]);
        return topic;
    }

    /// <summary>Once a secret poll is closed, who voted what leaves the site no more.</summary>
    public static JsonObject With(this JsonObject topic, Poll? poll, IEnumerable<Ballot> ballots, DateTimeOffset now)
    {
        if (poll is null)
            return topic;
        var told = new JsonObject
        {
            ["Way"] = poll.Way.ToString(), ["Secret"] = poll.IsSecret, ["ClosesUtc"] = poll.ClosesAt.UtcDateTime, ["Options"] = new JsonArray([.. poll.Options.Select(option => (JsonNode)option)]),
            ["Tally"] = poll.Tally, ["Voters"] = poll.Voters,
        };
        if (!poll.IsSecret || poll.ClosesAt > now)
            told["Ballots"] = new JsonArray([.. ballots.Select(ballot => (JsonNode)new JsonObject { ["Member"] = ballot.MemberId, ["Choices"] = ballot.Choices, ["VotedUtc"] = ballot.At.UtcDateTime })]);
        topic[nameof(Poll)] = told;
        return topic;
    }

    private static JsonNode Of(Quotation quotation)
    {
        var json = Described(quotation);
        if (quotation.Alias is { } alias)
            json["Alias"] = alias;
        if (quotation.IsContact)
            json["Contact"] = true;
        return json;
    }

    private static JsonObject Described(Quotation quotation) => new()
    {
        ["QuotationId"] = quotation.Id, ["ItemId"] = quotation.ItemId, ["PostId"] = quotation.PostId, ["Author"] = quotation.AuthorId, ["AskedBy"] = quotation.AskedBy, ["AskedUtc"] = quotation.AskedAt.UtcDateTime,
        ["Words"] = quotation.Words, ["Verdict"] = quotation.Verdict.ToString(), ["Nameless"] = quotation.IsNameless, ["Sealed"] = quotation.IsSealed, ["AnsweredUtc"] = quotation.AnsweredAt?.UtcDateTime,
    };
}
