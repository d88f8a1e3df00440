using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Media;
using DiversInclusief.Search;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Rooms with everything said in them, closed ones too: only when asked for, because an administrator of the site may not read along there.</summary>
internal sealed class ForumExport(AppDb db, LooseFiles loose, TimeProvider clock) : IExportRecipeStep
{
    private const int Piece = 50;

    public int Order => 50;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!scope.Forum)
            yield break;
        var rooms = await db.Set<Room>().AsNoTracking().Include(room => room.Roles).ToListAsync(cancellation);
        if (rooms.Count > 0)
            yield return new JsonObject { ["name"] = "Rooms", ["Rooms"] = new JsonArray([.. rooms.OrderBy(room => room.Id, StringComparer.Ordinal).Select(Of)]) };
        var ids = await db.Set<Topic>().Select(topic => topic.Id).ToListAsync(cancellation);
        foreach (var piece in ids.Order(StringComparer.Ordinal).Chunk(Piece))
            yield return new JsonObject { ["name"] = "Topics", ["Topics"] = new JsonArray(await TopicsAsync(piece, cancellation)) };
    }

    public async IAsyncEnumerable<ExportedFile> FilesAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ids = scope.Forum ? await db.Set<Post>().Where(post => post.Files != null).Select(post => post.Id).ToListAsync(cancellation) : [];
        foreach (var piece in ids.Order(StringComparer.Ordinal).Chunk(Piece))
            foreach (var post in await db.Set<Post>().AsNoTracking().Where(post => piece.Contains(post.Id)).OrderBy(post => post.Id).ToListAsync(cancellation))
                foreach (var file in post.Attached)
                    yield return new ExportedFile(WithFiles.PathOf(file), (stream, token) => CopyAsync(file.File, stream, token));
    }

    // What is lost comes along empty: its post says that there was a file, and an import says which.
    private async Task CopyAsync(LooseFile file, Stream to, CancellationToken cancellation)
    {
        await using var from = loose.Open(file);
        if (from is not null)
            await from.CopyToAsync(to, cancellation);
    }

    private async Task<JsonNode[]> TopicsAsync(string[] ids, CancellationToken cancellation)
    {
        var topics = await db.Set<Topic>().AsNoTracking().Include(topic => topic.Terms).Include(topic => topic.Items).Include(topic => topic.Lessons).Include(topic => topic.Poll).AsSplitQuery().Where(topic => ids.Contains(topic.Id)).ToListAsync(cancellation);
        var posts = (await db.Set<Post>().AsNoTracking().Where(post => ids.Contains(post.TopicId)).OrderBy(post => post.Number).ToListAsync(cancellation)).ToLookup(post => post.TopicId);
        var changed = posts.SelectMany(some => some).Where(post => post.HasFormerTexts).Select(post => post.Id).ToArray();
        var former = (await db.Set<FormerText>().AsNoTracking().Where(text => changed.Contains(text.PostId)).ToListAsync(cancellation)).ToLookup(text => text.PostId);
        var quotations = (await db.Set<Quotation>().AsNoTracking().Where(quotation => ids.Contains(quotation.TopicId)).OrderBy(quotation => quotation.Id).ToListAsync(cancellation)).ToLookup(quotation => quotation.TopicId);
        var ballots = (await db.Set<Ballot>().AsNoTracking().Where(ballot => ids.Contains(ballot.TopicId)).OrderBy(ballot => ballot.MemberId).ToListAsync(cancellation)).ToLookup(ballot => ballot.TopicId);
        return [.. topics.OrderBy(topic => topic.Id, StringComparer.Ordinal).Where(topic => posts[topic.Id].Any()).Select(topic => Of(topic, [.. posts[topic.Id]], former).With(topic.Lessons).With([.. quotations[topic.Id]]).With(topic.Poll, ballots[topic.Id], clock.GetUtcNow()))];
    }

    private static JsonNode Of(Room room)
    {
        var json = Described(room);
        if (room.RetainMonths is { } months)
            json["RetainMonths"] = months;
        if (room.CloseAfterAnswerHours is { } hours)
            json["CloseAfterAnswerHours"] = hours;
        return json;
    }

    private static JsonObject Described(Room room) => new()
    {
        ["RoomId"] = room.Id, ["Name"] = room.Name, ["Slug"] = room.Slug, ["Description"] = room.Description, [nameof(Order)] = room.Order,
        ["Rules"] = room.Rules, ["CloseAfterDays"] = room.CloseAfterDays ?? 0, ["AllowsMasks"] = room.AllowsMasks, ["MayBeAsked"] = room.MayBeAsked,
        ["Roles"] = Names(room.Roles.Select(role => role.RoleName)),
    };

    private static JsonObject Of(Topic topic, List<Post> posts, ILookup<string, FormerText> former)
    {
        var opening = posts[0];
        var json = new JsonObject
        {
            ["TopicId"] = topic.Id, ["Room"] = topic.RoomId, ["Kind"] = topic.Kind.ToString().ToLowerInvariant(), ["Title"] = topic.Title, ["Author"] = topic.AuthorId,
            ["StartedUtc"] = topic.StartedAt.UtcDateTime, ["PostId"] = opening.Id, ["Body"] = opening.Body,
            ["Themes"] = Names(Of(topic, Facet.Theme)), ["MunicipalityTypes"] = Names(Of(topic, Facet.MunicipalityType)), ["Posts"] = new JsonArray([.. posts.Skip(1).Select(post => Of(topic, post, former[post.Id]))]),
        };
        foreach (var tie in topic.Items.GroupBy(item => item.Tie))
            json[tie.Key.ToString()] = Names(tie.Select(item => item.ItemId));
        if (topic.Alias is { } alias)
            json["Alias"] = alias;
        if (topic.IsConfidential)
            json["Confidential"] = true;
        if (opening.PreparedById is { } adviser)
            json["PreparedBy"] = adviser;
        if (opening.EditedAt is { } edited)
            json["EditedUtc"] = edited.UtcDateTime;
        WithFiles.AddTo(json, opening);
        WithFormerTexts.AddTo(json, opening, former[opening.Id]);
        if (topic.Closure is { } closure)
            (json["ClosedBy"], json["ClosedUtc"]) = (closure.ByMemberId, closure.At.UtcDateTime);
        if (topic.ClosesAt is { } closes)
            json["ClosesUtc"] = closes.UtcDateTime;
        if (topic.ReopenedAt is { } reopened)
            json["ReopenedUtc"] = reopened.UtcDateTime;
        return json;
    }

    private static JsonNode Of(Topic topic, Post post, IEnumerable<FormerText> former)
    {
        var json = new JsonObject { ["PostId"] = post.Id, ["Author"] = post.AuthorId, ["WrittenUtc"] = post.WrittenAt.UtcDateTime, ["Body"] = post.Body };
        if (post.Alias is { } alias)
            json["Alias"] = alias;
        if (post.PreparedById is { } adviser)
            json["PreparedBy"] = adviser;
        if (post.EditedAt is { } edited)
            json["EditedUtc"] = edited.UtcDateTime;
        WithFiles.AddTo(json, post);
        WithFormerTexts.AddTo(json, post, former);
        if (topic.Answer is { } answer && answer.PostId == post.Id)
            (json["Accepted"], json["AcceptedBy"], json["AcceptedUtc"]) = (true, answer.ByMemberId, answer.At.UtcDateTime);
        return json;
    }

    private static IEnumerable<string> Of(Topic topic, string facet) => topic.Terms.Where(term => term.Facet == facet).Select(term => term.Term);

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal).Select(name => (JsonNode)name)];
}
