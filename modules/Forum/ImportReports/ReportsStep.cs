using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Our own step "Reports", for demo and test worlds: posts that members flagged and acts of moderators. What is there already is left alone.</summary>
internal sealed class ReportsStep(AppDb db, TimeProvider clock) : IRecipeStep
{
    public string Name => "Reports";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        await EachAsync(step, "Reports", AddReportAsync, cancellation);
        await EachAsync(step, "Acts", AddActAsync, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private static async Task EachAsync(RecipeStep step, string list, Func<JsonNode, CancellationToken, Task<string?>> add, CancellationToken cancellation)
    {
        var described = step.Body[list] as JsonArray ?? [];
        for (var i = 0; i < described.Count; i++)
            if (await add(described[i]!, cancellation) is { } mistake)
                step.Fail($"{list}[{i}]", mistake);
    }

    private async Task<string?> AddReportAsync(JsonNode node, CancellationToken cancellation)
    {
        var (id, postId) = (Text(node, "ReportId"), Text(node, "PostId"));
        if (await db.Set<Report>().AnyAsync(r => r.Id == id, cancellation))
            return null;
        if (await db.Set<Post>().FirstOrDefaultAsync(p => p.Id == postId, cancellation) is not { } post || !Enum.TryParse<FlagReason>(Text(node, "Reason"), out var reason))
            return $"het bericht '{postId}' of de reden is er niet.";
        var topic = await db.Set<Topic>().Include(t => t.Room).FirstAsync(t => t.Id == post.TopicId, cancellation);
        var report = db.Add(Report.Open(topic, post, At(node), id)).Entity;
        db.Add(new Flag { PostId = post.Id, MemberId = Text(node, "Member"), ReportId = report.Id, Reason = reason, Note = Text(node, "Note"), At = report.OpenedAt });
        return null;
    }

    private async Task<string?> AddActAsync(JsonNode node, CancellationToken cancellation)
    {
        var (id, topicId) = (Text(node, "ActId"), Text(node, "TopicId"));
        if (await db.Set<RoomAct>().AnyAsync(a => a.Id == id, cancellation))
            return null;
        if (await db.Set<Topic>().Include(t => t.Room).FirstOrDefaultAsync(t => t.Id == topicId, cancellation) is not { } topic || ModeratorActs.All.All(known => known.Name != Text(node, "Act")))
            return $"het onderwerp '{topicId}' of de handeling is er niet.";
        db.Add(new RoomAct { Id = id, RoomId = topic.RoomId, Access = topic.Room.Access, At = At(node), MemberId = Text(node, "Member"), Act = Text(node, "Act"), TopicId = topicId, Reason = Text(node, "Reason") });
        return null;
    }

    private DateTimeOffset At(JsonNode node) => clock.GetUtcNow() - TimeSpan.FromHours(node["HoursAgo"]?.GetValue<double>() ?? 0);

    private static string Text(JsonNode node, string name) => node[name]?.ToString() ?? "";
}
