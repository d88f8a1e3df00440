using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>What is handed in, planned or archived, with its moments, and the addresses that items once had. What nobody saved, links to read along and the log stay behind.</summary>
internal sealed class ItemStatesExport(AppDb db) : IExportRecipeStep
{
    public int Order => 45;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reviews = await db.Set<Review>().AsNoTracking().ToListAsync(cancellation);
        var plans = await db.Set<Schedule>().AsNoTracking().ToListAsync(cancellation);
        var archived = await db.Set<StoredItem>().AsNoTracking().Where(item => item.ArchivedAt != null).Select(item => new { item.Id, At = item.ArchivedAt!.Value }).ToListAsync(cancellation);
        var former = await db.Set<ItemPath>().AsNoTracking().Where(path => !path.Held).ToListAsync(cancellation);
        var step = new JsonObject { ["name"] = "ItemStates" };
        Put(step, "Submitted", reviews.OrderBy(review => review.ItemId, StringComparer.Ordinal).Select(Of));
        Put(step, "Planned", plans.OrderBy(plan => plan.ItemId, StringComparer.Ordinal).Select(Of));
        Put(step, "Archived", archived.OrderBy(item => item.Id, StringComparer.Ordinal).Select(item => new JsonObject { ["ContentItemId"] = item.Id, ["ArchivedUtc"] = item.At.UtcDateTime }));
        Put(step, "FormerPaths", former.OrderBy(path => path.Path, StringComparer.Ordinal).Select(path => new JsonObject { ["ContentItemId"] = path.ItemId, ["Path"] = path.Path }));
        if (step.Count > 1)
            yield return step;
    }

    private static void Put(JsonObject step, string list, IEnumerable<JsonObject> rows)
    {
        if (rows.Cast<JsonNode>().ToArray() is { Length: > 0 } all)
            step[list] = new JsonArray(all);
    }

    private static JsonObject Of(Review review)
    {
        var json = new JsonObject { ["ContentItemId"] = review.ItemId, ["MemberId"] = review.MemberId, ["Name"] = review.Name, ["SubmittedUtc"] = review.SubmittedAt.UtcDateTime, ["Note"] = review.Note };
        if (review.SentBackAt is { } at)
            (json["Answer"], json["SentBackBy"], json["SentBackUtc"]) = (review.Answer, review.SentBackBy, at.UtcDateTime);
        return json;
    }

    private static JsonObject Of(Schedule plan) => new()
    {
        ["ContentItemId"] = plan.ItemId, ["ContentItemVersionId"] = plan.VersionId, ["Name"] = plan.Name, ["PublishUtc"] = plan.PublishAt?.UtcDateTime, ["UnpublishUtc"] = plan.UnpublishAt?.UtcDateTime,
    };
}
