using System.Text.Json.Nodes;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Search;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>The step "Topics", for demo worlds and exports. A topic that is there already is left alone: members may have gone on in it.</summary>
internal sealed class TopicsStep(AppDb db, Members members, Quotings quotings, PutFiles files, ChangeLog changes, TimeProvider clock) : IRecipeStep
{
    private readonly List<(JsonNode Json, Post Post)> _withFiles = [];

    public string Name => "Topics";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var described = (step.Body["Topics"] as JsonArray ?? []).Select(t => new DescribedTopic(t!)).ToList();
        var rooms = await db.Set<Room>().ToDictionaryAsync(r => r.Id, cancellation);
        var known = (await db.Set<Topic>().Select(t => t.Id).ToListAsync(cancellation)).ToHashSet();
        var authors = await members.CardsAsync(described.SelectMany(t => t.AuthorIds), cancellation);
        for (var i = 0; i < described.Count; i++)
        {
            if (described[i].MistakeIn(rooms.ContainsKey, authors.ContainsKey) is { } mistake)
                step.Fail($"Topics[{i}]", mistake);
            else if (known.Add(described[i].Id))
                Add(described[i], rooms[described[i].Room]);
        }
        await db.SaveChangesAsync(cancellation);
        foreach (var (json, post) in _withFiles)
            await files.OfAsync(step, json, post, cancellation);
        _withFiles.Clear();
        foreach (var post in db.ChangeTracker.Entries<Post>().Select(entry => entry.Entity).ToList())
            await quotings.NoteAsync(post, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private void Add(DescribedTopic described, Room room)
    {
        var now = clock.GetUtcNow();
        var start = described.StartedUtc ?? now - described.Age;
        var topic = Topic.Start(room, described.Kind!.Value, described.Title, described.Author, start, described.Id);
        (topic.Alias, topic.IsConfidential) = (described.Alias, described.IsConfidential);
        topic.IsAbout(Facet.Theme, described.Terms("Themes"));
        topic.IsAbout(Facet.MunicipalityType, described.Terms("MunicipalityTypes"));
        foreach (var tie in Enum.GetValues<ItemTie>())
            foreach (var item in described.Terms(tie.ToString()))
                topic.BelongsWith(item, tie);
        db.Add(topic);
        var opening = topic.Reply(described.Author, described.Body, described.OpeningId, start, described.OpeningId);
        (opening.Alias, opening.PreparedById) = (described.Alias, described.PreparedBy);
        if (described.EditedUtc is { } edited)
            opening.WasEdited(edited);
        db.Add(opening);
        Expect(described.Json, opening);
        db.AddRange(WithFormerTexts.Read(described.Json, opening));
        foreach (var reply in described.Posts)
            Add(topic, reply, reply.WrittenUtc ?? Earliest(start + reply.After, now));
        AddBridge(described, now);
        if (topic.IsOpen && described.AuthorIds.All(author => author == topic.AuthorId))
            db.Add(new OpenQuestion { TopicId = topic.Id, AskedAt = start });
        topic.Inherit(described.ClosesUtc, described.ReopenedUtc);
        if (described.Closed is var (by, at))
            topic.Close(by, at);
        room.TopicCount++;
        changes.Note(TopicSource.Named, topic.Id);
    }

    private void Expect(JsonNode json, Post post)
    {
        if (json[WithFiles.Files] is JsonArray)
            _withFiles.Add((json, post));
    }

    private void AddBridge(DescribedTopic described, DateTimeOffset now)
    {
        if (described.Lessons(now) is { } lessons)
            db.Add(lessons);
        if (described.Poll(now) is { } poll)
            db.Add(poll);
        db.AddRange(described.Ballots(now));
        db.AddRange(described.Quotations);
    }

    private void Add(Topic topic, DescribedPost reply, DateTimeOffset at)
    {
        var post = topic.Reply(reply.Author, reply.Body, reply.Id, at, reply.Id);
        (post.Alias, post.PreparedById) = (reply.Alias, reply.PreparedBy);
        db.Add(post);
        Expect(reply.Json, post);
        if ((reply.EditedUtc ?? at + reply.EditedAfter) is { } edited)
            post.WasEdited(edited);
        db.AddRange(WithFormerTexts.Read(reply.Json, post));
        if (reply.IsAccepted)
            topic.Accept(post, reply.AcceptedBy ?? topic.AuthorId, reply.AcceptedUtc ?? at);
    }

    private static DateTimeOffset Earliest(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
