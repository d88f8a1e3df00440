using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Content;

/// <summary>
/// Our own step "ItemStates": what is handed in, planned or archived, and addresses that items once had. A demo world says when in days from today, and gets lines in the log to read;
/// an export names the moment itself, and what happened elsewhere is no line here.
/// </summary>
internal sealed class ItemStatesStep(AppDb db, Drafts drafts, Schedules schedules, ItemStore store, PublishedIndex index, TimeProvider clock) : IRecipeStep
{
    public string Name => "ItemStates";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        await EachAsync(step, "Submitted", SubmitAsync, cancellation);
        await EachAsync(step, "Planned", PlanAsync, cancellation);
        await EachAsync(step, "Archived", ArchiveAsync, cancellation);
        await EachAsync(step, "FormerPaths", RememberAsync, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task EachAsync(RecipeStep step, string list, Func<ContentItem, JsonObject, CancellationToken, Task> put, CancellationToken cancellation)
    {
        var all = step.Body[list] as JsonArray ?? [];
        for (var i = 0; i < all.Count; i++)
            if (all[i] is JsonObject json && await drafts.LatestAsync(json["ContentItemId"].AsText(), cancellation) is { } item)
                await put(item, json, cancellation);
            else
                step.Fail($"{list}[{i}].ContentItemId", "dit item bestaat niet.");
    }

    private async Task SubmitAsync(ContentItem item, JsonObject json, CancellationToken cancellation)
    {
        if (await db.Set<Review>().FindAsync([item.ContentItemId], cancellation) is not null)
            return;
        var told = json["SubmittedUtc"].AsTime();
        var review = new Review { ItemId = item.ContentItemId, MemberId = json["MemberId"].AsText(), Name = json[nameof(Name)].AsText(), Note = json["Note"].AsText(), SubmittedAt = told ?? clock.GetUtcNow().AddDays(-Days(json)) };
        if (told is null)
            Tell(ItemActs.Submitted, item, review.MemberId, review.Name, review.Note, review.SubmittedAt);
        if (json["Answer"].AsText() is { Length: > 0 } answer)
        {
            review.SendBack(json["SentBackBy"].AsText(), answer, json["SentBackUtc"].AsTime() ?? review.SubmittedAt.AddDays(1));
            if (told is null)
                Tell(ItemActs.SentBack, item, json["SentBackById"].AsText(), review.SentBackBy, answer, review.SentBackAt!.Value);
        }
        db.Add(review);
        foreach (var remark in (json["Remarks"] as JsonArray ?? []).OfType<JsonObject>())
            Ask(review, remark);
    }

    private void Ask(Review review, JsonObject json)
    {
        var at = review.SentBackAt ?? review.SubmittedAt;
        var remark = new Remark { Id = Writing.ShortId.New(), ItemId = review.ItemId, Field = json["Field"].AsText(), Text = json["Text"].AsText(), By = review.SentBackBy, MadeAt = at, Answer = json["Answer"].AsText() };
        if (json["Done"].AsFlag())
            remark.TickOff(review.Name, at.AddDays(1));
        db.Add(remark);
    }

    private async Task PlanAsync(ContentItem item, JsonObject json, CancellationToken cancellation)
    {
        var version = json["ContentItemVersionId"].AsText() is { Length: > 0 } named && await drafts.VersionAsync(item.ContentItemId, named, cancellation) is not null ? named : item.ContentItemVersionId;
        var plan = new Schedule { ItemId = item.ContentItemId, VersionId = version, Name = json[nameof(Name)].AsText(), PublishAt = json["PublishUtc"].AsTime(), UnpublishAt = json["UnpublishUtc"].AsTime() };
        if (json["Days"] is not null)
            plan.PublishAt = new DateTimeOffset(clock.GetUtcNow().Date, TimeSpan.Zero).AddDays(Days(json)).AddHours(8);
        if (await schedules.FindAsync(plan.ItemId, cancellation) is not { } known || (known.VersionId, known.PublishAt, known.UnpublishAt) != (plan.VersionId, plan.PublishAt, plan.UnpublishAt))
            await schedules.SetAsync(plan, cancellation);
    }

    private async Task ArchiveAsync(ContentItem item, JsonObject json, CancellationToken cancellation)
    {
        if (await store.OpenAsync(item.ContentItemId, cancellation) is not { Item: { IsPublished: true } stored })
            return;
        var wasListed = stored.ArchivedAt is null;
        stored.ArchivedAt = json["ArchivedUtc"].AsTime() ?? stored.ArchivedAt ?? clock.GetUtcNow().AddDays(-Days(json));
        if (wasListed)
            await index.RemoveAsync(stored, cancellation);
    }

    // An address that another item took since stays with that item.
    private async Task RememberAsync(ContentItem item, JsonObject json, CancellationToken cancellation)
    {
        var path = json["Path"].AsText();
        if (RoutePattern.IsPath(path) && await db.Set<ItemPath>().FindAsync([path], cancellation) is null)
            db.Add(new ItemPath { Path = path, ItemId = item.ContentItemId });
    }

    // The log of a demo world should have something to read; in a real one only what happened is in it.
    private void Tell(AuditAct act, ContentItem item, string memberId, string name, string detail, DateTimeOffset at) =>
        db.Add(new AuditEntry { At = at, MemberId = memberId, Name = name, Act = act.Name, Kind = ItemActs.Kind.Name, Key = item.ContentItemId, Title = item.DisplayText, Detail = detail });

    private static int Days(JsonObject json) => (int)(json["Days"].AsNumber() ?? 0);
}
