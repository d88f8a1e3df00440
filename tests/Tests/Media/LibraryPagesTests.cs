using System.Net;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Media;

public abstract class LibraryPagesTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_several_files_the_good_ones_are_kept_and_each_bad_one_says_why_next_to_the_field()
    {
        var editor = await site.SignInAsync("redactie");
        var page = await editor.UploadAsync("/beheer/media", ("goed.pdf", Pdf.With("goed een")), ("dans.gif", Photo.Gif(2)), ("kapot.docx", "PK\u0003\u0004"u8.ToArray()));

        Assert.Contains("‘Dans’: Bewegende plaatjes (gif)", page.ErrorOf("Upload"), StringComparison.Ordinal);
        Assert.Contains("‘Kapot’: Dit document kunnen we niet lezen", page.ErrorOf("Upload"), StringComparison.Ordinal);
        Assert.Contains("1 bestand is geplaatst", page.Text, StringComparison.Ordinal);
        Assert.NotNull(await site.RowAsync("goed.pdf"));
    }

    [Fact]
    public async Task An_empty_form_says_what_to_do() =>
        Assert.Equal("Fout: Kies een bestand.", (await (await site.SignInAsync("redactie")).UploadAsync("/beheer/media")).ErrorOf("Upload"));

    [Fact]
    public async Task After_uploading_photos_each_asks_what_is_on_it_or_that_it_is_decoration()
    {
        var editor = await site.SignInAsync("redactie");
        var describe = await editor.UploadAsync("/beheer/media", ("markt.png", await Photo.PngAsync(60, 40)), ("lijntje.png", await Photo.PngAsync(61, 40)));
        Assert.Equal("/beheer/media/beschrijven", describe.Path);

        var refused = await editor.SubmitAsync(describe);
        Assert.Contains("Beschrijf wat er te zien is", refused.ErrorOf("Rows[0].Alt.Text"), StringComparison.Ordinal);
        var rows = refused.Texts(".di-describe__row h2").ToList();
        // Others of this class may wait for words too; they are decoration.
        var done = await editor.SubmitAsync(refused, [.. rows.Select((name, i) => name == "Markt" ? ($"Rows[{i}].Alt.Text", "Een drukke markt") : ($"Rows[{i}].Alt.Choice", "versiering"))]);

        Assert.Contains("bewaard", done.Text, StringComparison.Ordinal);
        Assert.Equal(("Een drukke markt", ""), ((await site.RowAsync("markt.png"))!.Alt, (await site.RowAsync("lijntje.png"))!.Alt));
    }

    [Fact]
    public async Task The_same_file_again_points_at_the_one_that_is_there()
    {
        var editor = await site.SignInAsync("redactie");
        var bytes = Pdf.With("tweemaal hetzelfde");
        await editor.UploadAsync("/beheer/media", ("eerste naam.pdf", bytes));

        var again = await editor.UploadAsync("/beheer/media", ("andere naam.pdf", bytes));

        Assert.Contains("‘Andere naam’ stond al in de bibliotheek als ‘Eerste naam’", again.Text, StringComparison.Ordinal);
        Assert.Null(await site.RowAsync("andere-naam.pdf"));
    }

    [Fact]
    public async Task A_file_gets_a_name_a_description_a_maker_and_a_point_that_stays_in_view()
    {
        var editor = await site.SignInAsync("redactie");
        var card = (await site.StoreAsync("brug foto.png", await Photo.PngAsync(62, 40))).File!;
        var page = await editor.GetAsync("/beheer/media/" + card.Id);

        var refused = await editor.SubmitAsync(page, ("Form.Name", ""), ("Form.FocusX", "130"), ("Form.Caption", "Bij zonsopgang"));
        Assert.Contains("Geef het bestand een naam", refused.ErrorOf("Form.Name"), StringComparison.Ordinal);
        Assert.Contains("0 tot en met 100", refused.ErrorOf("Form.FocusX"), StringComparison.Ordinal);
        Assert.Contains("Beschrijf wat er te zien is", refused.ErrorOf("Form.Alt.Text"), StringComparison.Ordinal);
        Assert.Equal("Bij zonsopgang", refused.One("[name='Form.Caption']").GetAttribute("value"));

        var saved = await editor.SubmitAsync(refused, ("Form.Name", "De brug"), ("Form.FocusX", "20"), ("Form.FocusY", "71"), ("Form.Alt.Text", "Een brug in de mist"), ("Form.Credit", "Anouk"));
        Assert.Contains("Bewaard.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("di-focus-x-20 di-focus-y-70", saved.One(".di-focus img").ClassName, StringComparison.Ordinal);
        var row = (await site.RowAsync(card.Path))!;
        Assert.Equal(("De brug", "Een brug in de mist", "Bij zonsopgang", "Anouk", 20, 71), (row.Name, row.Alt, row.Caption, row.Credit, row.FocusX, row.FocusY));
    }

    [Fact]
    public async Task Folders_are_made_renamed_moved_and_removed_when_empty_and_no_address_changes()
    {
        var editor = await site.SignInAsync("redactie");
        var first = await editor.SubmitAsync(await editor.GetAsync("/beheer/media/mappen/nieuw"), ("Form.Name", "Bijeenkomsten 2025"));
        var id = first.Path[(first.Path.IndexOf('=', StringComparison.Ordinal) + 1)..];
        await editor.UploadAsync("/beheer/media?map=" + id, ("verslag wonen.pdf", Pdf.With("in een map")));

        var full = await editor.SubmitAsync(await editor.GetAsync("/beheer/media/mappen/" + id), ("actie", "verwijderen"));
        Assert.Contains("niet leeg", full.Text, StringComparison.Ordinal);
        var same = await editor.SubmitAsync(await editor.GetAsync("/beheer/media/mappen/nieuw"), ("Form.Name", "bijeenkomsten 2025"));
        Assert.Contains("staat al een map", same.ErrorOf("Form.Name"), StringComparison.Ordinal);
        var inner = await editor.SubmitAsync(await editor.GetAsync("/beheer/media/mappen/nieuw?in=" + id), ("Form.Name", "Foto's"));
        var innerId = inner.Path[(inner.Path.IndexOf('=', StringComparison.Ordinal) + 1)..];
        var renamed = await editor.SubmitAsync(await editor.GetAsync("/beheer/media/mappen/" + id), ("Form.Name", "Archief"));

        Assert.Equal("Archief", renamed.Heading);
        Assert.Contains("Verslag wonen", renamed.Text, StringComparison.Ordinal);
        Assert.Equal("verslag-wonen.pdf", (await site.RowAsync("verslag-wonen.pdf"))!.Path);
        Assert.DoesNotContain((await editor.GetAsync("/beheer/media/mappen/" + id)).Document.QuerySelectorAll("select option"), option => option.GetAttribute("value") == innerId);
        var removed = await editor.SubmitAsync(await editor.GetAsync("/beheer/media/mappen/" + innerId), ("actie", "verwijderen"));
        Assert.Contains("is verwijderd", removed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_cannot_be_put_inside_itself()
    {
        var tree = new FolderTree([new MediaFolder { Id = "a", Name = "A" }, new MediaFolder { Id = "b", ParentId = "a", Name = "B" }]);

        var (_, field, error) = await site.WithAsync<EditFolderHandler, (MediaFolder?, string, string)>(handler => handler.SaveAsync(tree.Find("a"), new FolderForm { Name = "A", ParentId = "b" }, tree, Cancellation));

        Assert.Equal(("ParentId", "Een map kan niet in zichzelf staan. Kies een andere."), (field, error));
    }

    [Fact]
    public async Task What_is_used_says_where_and_cannot_be_deleted()
    {
        var editor = await site.SignInAsync("redactie");
        var card = (await site.StoreAsync("gebruikt.pdf", Pdf.With("gebruikt"))).File!;
        await site.UseAsync(card.Path, Token.Public);

        var page = await editor.GetAsync("/beheer/media/" + card.Id);
        Assert.Equal("/beheer/iets", page.One(".di-edit__aside .di-list a").GetAttribute("href"));
        var refused = await editor.GetAsync($"/beheer/media/{card.Id}/verwijderen");
        Assert.Contains("wordt nog gebruikt", refused.Text, StringComparison.Ordinal);
        Assert.Empty(refused.Document.QuerySelectorAll("main form[method=post]"));

        await site.WithAsync<MediaUses>(uses => uses.RecordAsync(new MediaUser("proef", "iets-" + card.Path, "", ""), new Dictionary<string, string>(), Cancellation));
        await editor.SubmitAsync(await editor.GetAsync($"/beheer/media/{card.Id}/verwijderen"));
        Assert.Null(await site.RowAsync(card.Path));
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(card.Url())).Status);
    }

    [Fact]
    public async Task A_file_that_is_replaced_keeps_its_address_and_changes_that_of_its_content()
    {
        var editor = await site.SignInAsync("redactie");
        var card = (await site.StoreAsync("wisselt.png", await Photo.PngAsync(500, 400))).File!;
        await site.UseAsync(card.Path, Token.Public);
        var address = $"/beheer/media/{card.Id}/vervangen";

        Assert.Contains("Vervang een foto door een foto", (await editor.UploadAsync(address, ("brief.pdf", Pdf.With("brief")))).ErrorOf("Upload"), StringComparison.Ordinal);
        var replaced = await editor.UploadAsync(address, ("heel anders.jpg", await Photo.JpegAsync(640, 480)));

        Assert.Contains("Klopt de beschrijving nog?", replaced.Text, StringComparison.Ordinal);
        var row = (await site.RowAsync(card.Path))!;
        Assert.Equal((640, 480, true), (row.Width, row.Height, row.Hash != card.Hash));
        var visitor = site.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Http.GetAsync(card.FixedUrl, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Http.GetAsync(MediaCard.Of(row).Url(400), Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Http.GetAsync(card.Url(400), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Files_are_found_by_the_beginnings_of_words_in_any_folder_and_paged_by_key()
    {
        var editor = await site.SignInAsync("redactie");
        for (var i = 0; i < 26; i++)
            Assert.Null((await site.StoreAsync($"zeepkist nummer {i}.pdf", Pdf.With($"zeepkist {i}"))).Error);

        var first = await editor.GetAsync("/beheer/media?q=zeepk%20num");
        var second = await editor.GetAsync(first.One("a[rel=next]").GetAttribute("href")!);

        Assert.Equal((24, 2), (first.Texts(".di-media-tile__name").Count, second.Texts(".di-media-tile__name").Count));
        Assert.Empty(first.Texts(".di-media-tile__name").Intersect(second.Texts(".di-media-tile__name")));
        Assert.Empty((await editor.GetAsync("/beheer/media?q=kist")).Texts(".di-media-tile__name"));
        Assert.Single((await editor.GetAsync("/beheer/media?q=zeepkist%2017&als=lijst")).Texts("tbody th"));
        Assert.Equal(first.Commands.Count, (await editor.GetAsync("/beheer/media?q=zeepkist%2017")).Commands.Count);
    }

    [Fact]
    public async Task A_script_gets_an_answer_per_file_that_it_can_show()
    {
        var editor = await site.SignInAsync("redactie");
        using var form = Library.Form(await editor.GetAsync("/beheer/media"), ("los plaatje.png", await Photo.PngAsync(63, 40)), ("dans.gif", Photo.Gif(3)));
        form.Add(new StringContent("true"), "inForm");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/beheer/media") { Content = form };
        request.Headers.Accept.ParseAdd("application/json");

        using var answer = await editor.Http.SendAsync(request, Cancellation);

        var told = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!.AsArray();
        Assert.Equal(("los-plaatje.png", "/media/los-plaatje.png", null), (told[0]!["path"]!.ToString(), told[0]!["url"]!.ToString(), told[0]!["alt"]?.ToString()));
        Assert.Contains("gif", told[1]!["error"]!.ToString(), StringComparison.Ordinal);
        Assert.False((await site.RowAsync("los-plaatje.png"))!.IsKept);
        Assert.Contains("los-plaatje.png", (await editor.GetAsync("/beheer/media/kiezen?q=los&soort=.png,.jpg")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("los-plaatje.png", (await editor.GetAsync("/beheer/media/kiezen?q=los&soort=.pdf")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_of_which_the_connection_breaks_leaves_no_file()
    {
        var editor = await site.SignInAsync("redactie");
        using var form = Library.Form(await editor.GetAsync("/beheer/media"));
        using var line = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        form.Add(new StreamContent(new BrokenStream(Pdf.With(new string('x', 200_000)), line.Cancel)), "Upload", "afgebroken.pdf");
        var before = await site.OnDiskAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => editor.Http.PostAsync("/beheer/media", form, line.Token));

        Assert.Null(await site.RowAsync("afgebroken.pdf"));
        await Eventually.HoldsAsync(async () => Enumerable.SequenceEqual(await site.OnDiskAsync(), before), "nothing is left of the upload");
    }

    [Fact]
    public async Task A_member_without_the_permission_finds_no_library()
    {
        var member = await site.SignInAsync("ambtenaar");
        foreach (var path in new[] { "/beheer/media", "/beheer/media/beschrijven", "/beheer/media/kiezen", "/beheer/media/mappen/nieuw" })
            Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(path)).Status);
        Assert.StartsWith("/inloggen", (await site.Visitor().GetAsync("/beheer/media")).Path, StringComparison.Ordinal);
    }
}

public sealed class LibraryPagesOnSqlite(SqliteSite site) : LibraryPagesTests(site), IClassFixture<SqliteSite>;

public sealed class LibraryPagesOnPostgres(PostgresSite site) : LibraryPagesTests(site), IClassFixture<PostgresSite>;
