using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Content;

/// <summary>Puts content items in place by their id. Every item is looked at, so that all mistakes are reported at once.</summary>
internal sealed class ContentStep(AppDb db, ItemStore store, SaveDraftHandler save, PublishHandler publish, Drafts drafts) : IRecipeStep
{
    private const int Batch = 25;

    public string Name => "content";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var data = step.Body["Data"] as JsonArray;
        if (data is null)
            step.Fail("Data", "dit hoort een lijst te zijn.");
        for (var i = 0; i < data?.Count; i++)
        {
            if (data[i] is JsonObject json)
                await PutAsync(step, $"Data[{i}]", ItemJson.Read(json), cancellation);
            else
                step.Fail($"Data[{i}]", "dit hoort een object te zijn.");
            if (i % Batch == Batch - 1)
                await ForgetTrackedAsync(cancellation);
        }
    }

    // Every save looks at all rows it still follows; followed to the end, the last of thousands would cost hundreds of times the first.
    private async Task ForgetTrackedAsync(CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private async Task PutAsync(RecipeStep step, string path, ContentItem item, CancellationToken cancellation)
    {
        // Without an id, a second run would add the item once more.
        if (item.ContentItemId.Length == 0)
        {
            step.Fail(path + ".ContentItemId", "een item heeft een vast id nodig.");
            return;
        }
        if (item is { Published: true, Latest: false } && await IsShownAsync(item, cancellation))
            return;
        if (item.ContentType == Terms.Type)
            item = TaxonomyInRecipe.Join(item, await drafts.LatestAsync(item.ContentItemId, cancellation));
        var saved = await save.HandleAsync(new SaveDraft(item, null, Reader.Site) { Overwrite = true }, cancellation);
        Report(step, path, saved);
        if (saved.Succeeded && (item.Published || item.ContentType == Terms.Type) && saved.Item is not { Published: true })
            Report(step, path, await publish.HandleAsync(new Publish(item.ContentItemId, null, Reader.Site), cancellation));
    }

    // What readers see while there is a later draft: saved again it would bury that draft.
    private async Task<bool> IsShownAsync(ContentItem item, CancellationToken cancellation) =>
        await store.OpenAsync(item.ContentItemId, cancellation) is { Item.PublishedVersionId: { } shown }
        && await store.OpenAsync(item.ContentItemId, shown, cancellation) is { } found && SaveDraftHandler.Says(found.Version, item);

    private static void Report(RecipeStep step, string path, SaveResult result)
    {
        foreach (var error in result.Errors)
            step.Fail(error.Path.Length > 0 ? $"{path}.{error.Path}" : path, error.Message);
    }
}
