using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Exchange;
using DiversInclusief.Forum;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Search.EditSynonyms;
using DiversInclusief.Tests.Content;
using DiversInclusief.Tests.Media;
using Microsoft.EntityFrameworkCore;
using Drafts = DiversInclusief.Content.Drafts;

namespace DiversInclusief.Tests.Exchange;

/// <summary>What goes out comes in as the same site, on either database and from one to the other.</summary>
public abstract class RoundTripTests(Site site)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_demo_world_comes_in_as_the_same_site_and_a_second_import_changes_nothing(bool toPostgres)
    {
        await EnrichAsync();
        var before = await ExportAsync(Exported.Everything);
        await using var empty = await EmptySite.StartAsync(toPostgres);
        await ImportAsync(empty, before.ToFolder());
        var after = await empty.WithAsync<SiteExport, Exported>(export => Exported.OfAsync(export, Exported.Everything));

        Assert.Null(before.DifferenceFrom(after));
        var rows = await RowsAsync(empty);
        await ImportAsync(empty, before.ToFolder());
        var again = await empty.WithAsync<SiteExport, Exported>(export => Exported.OfAsync(export, Exported.Everything));
        Assert.Null(before.DifferenceFrom(again));
        Assert.Equal(rows, await RowsAsync(empty));
    }

    [Fact]
    public async Task An_import_that_stops_half_way_leaves_nothing_and_then_completes()
    {
        var before = await ExportAsync(new ExportScope());
        var folder = before.ToFolder();
        await using var empty = await EmptySite.StartAsync(site.IsPostgres);
        var run = new RecipeRun(new Dictionary<string, string>(), IsForeign: true, (done, of) => done > of / 2 ? throw new IOException("de stroom viel uit") : Task.CompletedTask);

        await Assert.ThrowsAsync<IOException>(() => empty.WithAsync<SiteImport, bool>(async import => { await import.RunAsync(folder, run, None); return true; }));
        Assert.Equal("0 items, 0 versions, 0 changes", await RowsAsync(empty));
        await ImportAsync(empty, folder);
        Assert.Null(before.DifferenceFrom(await empty.WithAsync<SiteExport, Exported>(export => Exported.OfAsync(export, new ExportScope()))));
    }

    [Fact]
    public async Task Passwords_and_addresses_stay_behind_and_rooms_only_go_along_when_asked_for()
    {
        var all = await ExportAsync(Exported.Everything);
        var ordinary = await ExportAsync(new ExportScope());

        Assert.Contains("wethouder@demo.example", all.Recipe, StringComparison.Ordinal);
        Assert.NotEmpty(all.StepsNamed("Topics"));
        Assert.DoesNotContain("@demo.example", ordinary.Recipe, StringComparison.Ordinal);
        Assert.Empty(ordinary.StepsNamed("Topics").Concat(ordinary.StepsNamed("Rooms")));
        Assert.Contains(ordinary.StepsNamed("Members").Single()["Members"]!.AsArray(), member => member!["Name"]!.ToString() == "Anouk");
        foreach (var hash in await site.WithAsync<AppDb, List<string>>(db => db.Database.SqlQuery<string>($"""SELECT "PasswordHash" AS "Value" FROM identity_members WHERE "PasswordHash" IS NOT NULL""").ToListAsync(None)))
            Assert.DoesNotContain(hash, all.Recipe, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_named_like_a_secret_stays_behind()
    {
        await site.WithAsync<DiversInclusief.Kernel.Settings.SiteSettings>(settings => settings.SetAsync("Mail", new JsonObject { ["Host"] = "post.example", ["Password"] = "geheim woord" }, None));
        var exported = await ExportAsync(new ExportScope());

        Assert.Contains("post.example", exported.Recipe, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim woord", exported.Recipe, StringComparison.Ordinal);
    }

    // What the demo world does not have by itself.
    private async Task EnrichAsync()
    {
        if (await site.WithAsync<Drafts, ContentItem?>(drafts => drafts.LatestAsync("pb-rondreis", None)) is not null)
            return;
        var item = await site.PublishedAsync(Items.Publication("Een uitgave met een later concept", "publicaties/rondreis-oud", "pb-rondreis"));
        item.Content["AutoroutePart"] = new JsonObject { ["Path"] = "publicaties/rondreis-nieuw" };
        var moved = await site.SaveAsync(item, item.ContentItemVersionId);
        var published = (await site.PublishAsync(moved.Item!)).Item!;
        published.Write("[js: configuration('Geheim')]");
        await site.SaveAsync(published, published.ContentItemVersionId);
        await site.WithAsync<AppDb>(async db =>
        {
            // As after a change and a deletion in the browser.
            (await db.Set<StoredDefinition>().AsTracking().FirstAsync(row => row.Kind == StoredDefinition.Type && row.Name == "Page", None)).Recipe = """{"Name":"Page","DisplayName":"Zoals het was"}""";
            db.Add(new StoredDefinition { Kind = StoredDefinition.Gone, Name = "Weg", Json = "{}" });
            await db.SaveChangesAsync(None);
        });
        await AttachAsync();
        await EnrichForumAsync();
        await site.WithAsync<SaveSynonymsHandler, bool>(save => save.HandleAsync(new SynonymText("kat = poes\nhond = fikkie"), 0, Reader.Site, None));
    }

    // Files at a post, and a history of them.
    private async Task AttachAsync()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen", "Welke bestanden reizen er mee?");
        var asked = await member.ReplyWithAsync(topic, "Deze twee", ("een plan.pdf", Pdf.With("Een plan")), ("een plein.jpg", await Photo.JpegAsync(1500, 800)));
        var placed = await member.SubmitAsync(asked, AttachSteps.Reply, (asked.One(".di-attach__row input[maxlength]").GetAttribute("name")!, "Een plein"));
        site.Clock.Advance(TimeSpan.FromHours(1));
        member = await site.SignInAsync("ambtenaar");
        var edit = await member.GetAsync($"{topic.Base()}/bewerk/{placed.LastPostId()}");
        await member.SubmitAsync(edit, (edit.One(".di-attach__row input[maxlength]").GetAttribute("name")!, "Een plein met bomen"));
    }

    private Task EnrichForumAsync() => site.WithAsync<AppDb>(async db =>
    {
        var now = site.Clock.GetUtcNow();
        var refused = new RoomRequest { RoomId = "ruimte-commissie", MemberId = "m-els", Reason = "Ik wil graag meelezen.", AskedAt = now };
        refused.Refuse("Nu niet.", now);
        var ended = new MemberEntry { Id = "e-oud", MemberId = "m-daan", Kind = EntryKind.Suspension, Text = "Een oude schorsing.", At = now, By = "m-moderator", Until = now.AddDays(40) };
        ended.End("m-moderator", now.AddDays(1));
        var digest = new DiversInclusief.Notifications.DigestChoice { MemberId = "m-lotte" };
        digest.Choose(DiversInclusief.Notifications.DigestEvery.Week, 9, DayOfWeek.Thursday, now);
        db.AddRange(new MemberEntry { Id = "e-stil", MemberId = "m-yusuf", Kind = EntryKind.Silence, Text = "Even rust.", At = now, By = "m-moderator", Until = now.AddDays(30) }, ended, refused, digest,
            new RoomMember { RoomId = "ruimte-commissie", MemberId = "m-wim", At = now, By = "m-moderator" }, new HelpOffer { MemberId = "m-ineke", PerWeek = 2, Themes = "thema-taal" },
            new Hold { TopicId = "t-taalcoach-avond", MemberId = "m-moderator", At = now, Reason = "Er loopt een verzoek." }, new DiversInclusief.Notifications.Preference { MemberId = "m-wim", Kind = "forum.own", Delivery = DiversInclusief.Notifications.Delivery.None });
        await db.SaveChangesAsync(None);
    });

    [Fact]
    public async Task What_the_forum_knows_goes_along_works_on_the_other_side_and_leaves_who_is_behind_a_mask_behind()
    {
        await EnrichAsync();
        await (await site.SignInAsync("els")).AskMaskedAsync("grens-en-buurlanden", "Wie ben ik achter dit masker?");
        var before = await ExportAsync(Exported.Everything);
        await using var empty = await EmptySite.StartAsync(site.IsPostgres);
        await ImportAsync(empty, before.ToFolder());

        Assert.True(await empty.WithAsync<AppDb, bool>(db => db.Set<Member>().AnyAsync(m => m.Id == "m-yusuf" && m.SilencedUntil != null && m.SuspendedUntil == null, None)));
        Assert.False(await empty.WithAsync<AppDb, bool>(db => db.Set<Member>().AnyAsync(m => m.Id == "m-daan" && m.SuspendedUntil != null, None)));
        Assert.True(await empty.WithAsync<AppDb, bool>(db => db.Set<Hold>().AnyAsync(h => h.TopicId == "t-taalcoach-avond", None)));
        Assert.True(await empty.WithAsync<AppDb, bool>(db => db.Set<Delegation>().AnyAsync(d => d.PrincipalId == "m-karim" && d.AdviserId == "m-daan", None)));
        Assert.False(await empty.WithAsync<AppDb, bool>(db => db.Set<Mask>().AnyAsync(None)));
        foreach (var step in new[] { "ForumState", "NotificationChoices", "Delegations" })
            Assert.Empty((await ExportAsync(new ExportScope())).StepsNamed(step));
    }

    private Task<Exported> ExportAsync(ExportScope scope) => site.WithAsync<SiteExport, Exported>(export => Exported.OfAsync(export, scope));

    private static Task ImportAsync(EmptySite empty, string from) =>
        empty.WithAsync<SiteImport, bool>(async import => { await import.RunAsync(from, new RecipeRun(new Dictionary<string, string>(), IsForeign: true), None); return true; });

    private static Task<string> RowsAsync(EmptySite empty) => empty.WithAsync<AppDb, string>(async db =>
        $"{await db.Set<StoredItem>().CountAsync(None)} items, {await db.Set<StoredVersion>().CountAsync(None)} versions, {await db.Set<DiversInclusief.Kernel.Changes.Change>().CountAsync(None)} changes");
}

public sealed class RoundTripOnSqlite(SqliteSite site) : RoundTripTests(site), IClassFixture<SqliteSite>;

public sealed class RoundTripOnPostgres(PostgresSite site) : RoundTripTests(site), IClassFixture<PostgresSite>;
