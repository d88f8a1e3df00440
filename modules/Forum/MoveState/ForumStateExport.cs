using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>
/// What the forum knows besides what is said in it, for who moves a site: what staff wrote down about members, who was invited or asks to enter, who offers help and what may not be destroyed.
/// Who is behind a mask, what waits for a decision and drafts stay behind.
/// </summary>
internal sealed class ForumStateExport(AppDb db) : IExportRecipeStep
{
    // After the topics.
    public int Order => 51;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!scope.Forum)
            yield break;
        var state = new JsonObject
        {
            ["name"] = ForumStateStep.StepName,
            ["Entries"] = await ListAsync(db.Set<MemberEntry>(), e => e.Id, Of, cancellation),
            ["Invited"] = await ListAsync(db.Set<RoomMember>(), m => $"{m.RoomId} {m.MemberId}", Of, cancellation),
            ["Requests"] = await ListAsync(db.Set<RoomRequest>(), q => $"{q.RoomId} {q.MemberId}", Of, cancellation),
            ["HelpOffers"] = await ListAsync(db.Set<HelpOffer>(), h => h.MemberId, Of, cancellation),
            ["Holds"] = await ListAsync(db.Set<Hold>(), h => h.TopicId, Of, cancellation),
        };
        if (state.Any(list => list.Value is JsonArray { Count: > 0 }))
            yield return state;
    }

    private static async Task<JsonArray> ListAsync<T>(IQueryable<T> rows, Func<T, string> order, Func<T, JsonObject> describe, CancellationToken cancellation) where T : class =>
        [.. (await rows.AsNoTracking().ToListAsync(cancellation)).OrderBy(order, StringComparer.Ordinal).Select(row => (JsonNode)describe(row))];

    private static JsonObject Of(MemberEntry entry)
    {
        var json = new JsonObject { ["EntryId"] = entry.Id, ["Member"] = entry.MemberId, ["Kind"] = entry.Kind.ToString(), ["Text"] = entry.Text, ["AtUtc"] = entry.At.UtcDateTime, ["By"] = entry.By };
        if (entry.Until is { } until)
            json["UntilUtc"] = until.UtcDateTime;
        if (entry.EndedAt is { } ended)
            (json["EndedUtc"], json["EndedBy"]) = (ended.UtcDateTime, entry.EndedBy);
        return json;
    }

    private static JsonObject Of(RoomMember member) => new() { ["Room"] = member.RoomId, ["Member"] = member.MemberId, ["AtUtc"] = member.At.UtcDateTime, ["By"] = member.By };

    private static JsonObject Of(RoomRequest request)
    {
        var json = new JsonObject { ["Room"] = request.RoomId, ["Member"] = request.MemberId, ["Reason"] = request.Reason, ["AskedUtc"] = request.AskedAt.UtcDateTime };
        if (request.RefusedAt is { } refused)
            (json["RefusedUtc"], json["Answer"]) = (refused.UtcDateTime, request.Answer);
        return json;
    }

    private static JsonObject Of(HelpOffer offer) => new() { ["Member"] = offer.MemberId, ["PerWeek"] = offer.PerWeek, ["Themes"] = offer.Themes };

    private static JsonObject Of(Hold hold) => new() { ["Topic"] = hold.TopicId, ["Member"] = hold.MemberId, ["AtUtc"] = hold.At.UtcDateTime, ["Reason"] = hold.Reason };
}
