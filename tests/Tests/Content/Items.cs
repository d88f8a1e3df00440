using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Tests.Content;

/// <summary>Makes publications, complete unless a test leaves something out.</summary>
internal static class Items
{
    public static ContentItem Publication(string title, string? path = null, string id = "")
    {
        var item = new ContentItem { ContentItemId = id, ContentType = "Publication", DisplayText = title };
        item.Content["Publication"] = JsonNode.Parse("""
            { "Summary": { "Text": "Kort gezegd." }, "Publisher": { "Text": "De uitgever" }, "Themes": { "TermContentItemIds": ["thema-inburgering"] } }
            """);
        item.Content["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = "De eerste tekst." };
        if (path is not null)
            item.Content["AutoroutePart"] = new JsonObject { ["Path"] = path };
        return item;
    }

    public static Task<SaveResult> SaveAsync(this Site site, ContentItem item, string? basedOn = null) =>
        site.WithAsync<SaveDraftHandler, SaveResult>(save => save.HandleAsync(new SaveDraft(item, basedOn, Reader.Site), CancellationToken.None));

    public static Task<SaveResult> PublishAsync(this Site site, ContentItem item) =>
        site.WithAsync<PublishHandler, SaveResult>(publish => publish.HandleAsync(new Publish(item.ContentItemId, item.ContentItemVersionId, Reader.Site), CancellationToken.None));

    public static async Task<ContentItem> PublishedAsync(this Site site, ContentItem item)
    {
        var saved = await site.SaveAsync(item);
        Assert.Equal(SaveOutcome.Done, saved.Outcome);
        var published = await site.PublishAsync(saved.Item!);
        Assert.Equal(SaveOutcome.Done, published.Outcome);
        return published.Item!;
    }

    public static void Write(this ContentItem item, string text) => item.Content["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = text };
}
