using System.Net;
using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Search;

namespace DiversInclusief.Tests.Content;

/// <summary>What happens to an item between the first word and the last reader.</summary>
public abstract class ItemTests(Site site)
{
    [Fact]
    public async Task A_draft_is_invisible_to_everyone_but_editors()
    {
        var draft = (await site.SaveAsync(Items.Publication("Nog niet af"))).Item!;

        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(draft.Url)).Status);
        Assert.Empty(await site.WithAsync<IEnumerable<ISearchSource>, IReadOnlyDictionary<string, DiversInclusief.TextIndex.Document>>(sources =>
            sources.Single(source => source.Name == "content").LoadAsync([draft.ContentItemId], CancellationToken.None)));
        Assert.Null(await site.WithAsync<ContentItems, ContentItem?>(items => items.FindAsync(draft.ContentItemId, Reader.Visitor, CancellationToken.None)));
        Assert.NotNull(await site.WithAsync<Drafts, ContentItem?>(drafts => drafts.LatestAsync(draft.ContentItemId, CancellationToken.None)));
    }

    [Fact]
    public async Task A_newer_draft_leaves_what_readers_see_as_it_was()
    {
        var item = await site.PublishedAsync(Items.Publication("Eerst dit"));
        item.Write("De tweede tekst.");
        var draft = (await site.SaveAsync(item, item.ContentItemVersionId)).Item!;

        Assert.Contains("De eerste tekst.", (await site.Visitor().GetAsync(item.Url)).Text, StringComparison.Ordinal);
        Assert.True(draft is { Latest: true, Published: false, Live: true });

        await site.PublishAsync(draft);
        Assert.Contains("De tweede tekst.", (await site.Visitor().GetAsync(item.Url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_editor_gets_a_conflict_and_nothing_is_lost()
    {
        var start = (await site.SaveAsync(Items.Publication("Met zijn tweeën"))).Item!;
        var mine = Items.Publication("Met zijn tweeën", id: start.ContentItemId);
        mine.Write("Van de eerste.");
        var theirs = Items.Publication("Met zijn tweeën", id: start.ContentItemId);
        theirs.Write("Van de tweede.");

        Assert.Equal(SaveOutcome.Done, (await site.SaveAsync(mine, start.ContentItemVersionId)).Outcome);
        var second = await site.SaveAsync(theirs, start.ContentItemVersionId);

        Assert.Equal(SaveOutcome.Conflict, second.Outcome);
        Assert.Equal("Van de eerste.", second.Item!.Body);
        var versions = await site.WithAsync<Drafts, IReadOnlyList<ContentItem>>(drafts => drafts.VersionsAsync(start.ContentItemId, 10, CancellationToken.None));
        Assert.Equal(2, versions.Count);
    }

    [Fact]
    public async Task What_is_published_must_be_complete_but_a_draft_may_be_unfinished()
    {
        var item = Items.Publication("Half af");
        item.Content["Publication"] = new JsonObject();
        var saved = await site.SaveAsync(item);

        Assert.Equal(SaveOutcome.Done, saved.Outcome);
        var published = await site.PublishAsync(saved.Item!);
        Assert.Equal(SaveOutcome.Invalid, published.Outcome);
        Assert.Equal(["Publication.Summary", "Publication.Publisher", "Publication.Themes"], published.Errors.Select(e => e.Path));
        Assert.All(published.Errors, error => Assert.Equal("Vul dit veld in.", error.Message));
    }

    [Fact]
    public async Task Saving_what_it_already_said_writes_nothing()
    {
        var item = await site.PublishedAsync(Items.Publication("Twee keer hetzelfde"));

        Assert.Equal(SaveOutcome.Unchanged, (await site.SaveAsync(item, item.ContentItemVersionId)).Outcome);
        Assert.Equal(SaveOutcome.Unchanged, (await site.PublishAsync(item)).Outcome);
    }

    [Fact]
    public async Task What_is_taken_away_is_gone_for_readers_and_kept_for_editors_until_it_is_deleted()
    {
        var item = await site.PublishedAsync(Items.Publication("Even weg"));
        await site.WithAsync<UnpublishHandler, SaveResult>(h => h.HandleAsync(new Unpublish(item.ContentItemId, null, Reader.Site), CancellationToken.None));

        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(item.Url)).Status);
        Assert.False((await site.WithAsync<Drafts, ContentItem?>(d => d.LatestAsync(item.ContentItemId, CancellationToken.None)))!.Live);

        await site.WithAsync<DeleteHandler, SaveResult>(h => h.HandleAsync(new Delete(item.ContentItemId, null, Reader.Site), CancellationToken.None));
        Assert.Null(await site.WithAsync<Drafts, ContentItem?>(d => d.LatestAsync(item.ContentItemId, CancellationToken.None)));
        Assert.Equal(SaveOutcome.Gone, (await site.SaveAsync(item, item.ContentItemVersionId)).Outcome);
    }

    [Fact]
    public async Task What_was_published_can_be_found_and_what_was_taken_away_cannot()
    {
        var item = await site.PublishedAsync(Items.Publication("Zwaluwstaartverbinding in beleid"));
        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync("/zoeken?q=zwaluwstaartverbinding")).Html.Contains(item.Url, StringComparison.Ordinal), "the item is found");

        await site.WithAsync<UnpublishHandler, SaveResult>(h => h.HandleAsync(new Unpublish(item.ContentItemId, null, Reader.Site), CancellationToken.None));
        await Eventually.HoldsAsync(async () => !(await site.Visitor().GetAsync("/zoeken?q=zwaluwstaartverbinding")).Html.Contains(item.Url, StringComparison.Ordinal), "the item is gone");
    }
}

public sealed class ItemsOnSqlite(SqliteSite site) : ItemTests(site), IClassFixture<SqliteSite>;

public sealed class ItemsOnPostgres(PostgresSite site) : ItemTests(site), IClassFixture<PostgresSite>;
