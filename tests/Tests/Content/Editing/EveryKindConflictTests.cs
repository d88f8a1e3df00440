using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Writing;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Editing;

/// <summary>Two people change the same field of a type that has every kind of field.</summary>
public sealed class EveryKindConflictTests(SqliteSite site) : IClassFixture<SqliteSite>, IAsyncLifetime
{
    // Control, first value, mine, theirs, and what both together are; null where only one of the two can stand.
    private static readonly (string Control, string Start, string Mine, string Theirs, string? Both)[] Kinds =
    [
        ("TitlePart.Title", "Titel", "Titel van mij", "Titel van jou", null),
        ("MarkdownBodyPart.Markdown", "Tekst.", "Tekst van mij.", "Tekst van jou.", "Tekst van mij.\n\nTekst van jou."),
        ("AutoroutePart.Path", "proef/*-start", "proef/*-van-mij", "proef/*-van-jou", null),
        ("Proef.Line.Text", "regel", "regel van mij", "regel van jou", null),
        ("Proef.Area.Text", "stuk", "stuk van mij", "stuk van jou", "stuk van mij\n\nstuk van jou"),
        ("Proef.Pace.Text", "snel", "rustig", "", null),
        ("Proef.Story.Markdown", "A.\n\nB.", "A van mij.\n\nB.", "A.\n\nB van jou.", "A van mij.\n\nB van jou."),
        ("Proef.Day.Value", "2026-01-01", "2026-01-02", "2026-01-03", null),
        ("Proef.Moment.Value", "2026-01-01T10:00", "2026-01-02T10:00", "2026-01-03T10:00", null),
        ("Proef.Price.Value", "1", "2", "3", null),
        ("Proef.One.TermContentItemIds", "thema-zorg", "thema-wijkaanpak", "thema-inburgering", null),
        ("Proef.Free.ContentItemIds", "gm0503", "gm0513", "gm0344", "gm0513,gm0344"),
        ("Proef.Where.Url", "https://a.example/", "https://mij.example/", "https://jou.example/", null),
        ("Proef.Files.Paths", "a.pdf", "mij.pdf", "jou.pdf", "mij.pdf,jou.pdf"),
    ];

    // An address is one item's only, and each test makes an item of its own.
    private readonly (string Control, string Start, string Mine, string Theirs, string? Both)[] Fields = Numbered(ShortId.New());

    public async ValueTask InitializeAsync() =>
        await site.WithAsync<RecipeRunner>(recipes => recipes.RunAsync(Repository.Path("tests", "Tests", "Content", "Editing", "every-kind.recipe.json"), new Dictionary<string, string>(), CancellationToken.None));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("Mine")]
    [InlineData("Theirs")]
    [InlineData("Both")]
    public async Task Each_kind_of_field_keeps_what_is_chosen_and_shows_both(string choice)
    {
        var (conflict, editor) = await ConflictAsync();
        Assert.All(Fields, field => Assert.True(field.Control.EndsWith("Ids", StringComparison.Ordinal) || (Holds(conflict, field.Mine) && Holds(conflict, field.Theirs)), field.Control));
        Assert.Equal(Fields.Count(field => field.Both is not null), conflict.Document.QuerySelectorAll("[name^=keuze][value=Both]").Length);

        var choices = Fields.Select(field => field.Both is not null || choice != "Both" ? choice : "Mine");
        var settled = await editor.SubmitAsync(conflict, [.. Fields.Zip(choices, (field, chosen) => ($"keuze.{field.Control[..field.Control.LastIndexOf('.')]}", chosen))]);

        Assert.Contains("Opgeslagen als concept", settled.Text, StringComparison.Ordinal);
        Assert.All(Fields, field => Assert.Equal(Wanted(field, choice), Standing(settled, field.Control)));
    }

    [Fact]
    public async Task Whatever_the_site_suggests_can_be_saved()
    {
        var (conflict, editor) = await ConflictAsync();

        Assert.Contains("Opgeslagen als concept", (await editor.SubmitAsync(conflict)).Text, StringComparison.Ordinal);
    }

    private static (string Control, string Start, string Mine, string Theirs, string? Both)[] Numbered(string number) =>
        [.. Kinds.Select(kind => kind with { Start = kind.Start.Replace("*", number, StringComparison.Ordinal), Mine = kind.Mine.Replace("*", number, StringComparison.Ordinal), Theirs = kind.Theirs.Replace("*", number, StringComparison.Ordinal) })];

    private async Task<(Page Conflict, Client Editor)> ConflictAsync()
    {
        var (sanne, joris) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        var form = await sanne.GetAsync("/beheer/inhoud/nieuw/proef");
        var start = await SendAsync(sanne, form, field => field.Start);
        var mine = await joris.GetAsync(start.Path);
        await SendAsync(sanne, await sanne.GetAsync(start.Path), field => field.Theirs);
        var conflict = await SendAsync(joris, mine, field => field.Mine);
        Assert.Equal("Iemand anders was je voor", conflict.Heading);
        return (conflict, joris);
    }

    // The picker's own control takes names; ids of what is chosen stand in hidden fields that a first form has not got.
    private async Task<Page> SendAsync(Client editor, Page page, Func<(string Control, string Start, string Mine, string Theirs, string? Both), string> value)
    {
        var form = page.Form("form.di-edit");
        foreach (var box in form.QuerySelectorAll("[name='Proef.Free.ContentItemIds']").ToList())
            box.Remove();
        form.InnerHtml += "<input type='hidden' name='Proef.Free.ContentItemIds'>";
        return await editor.SubmitAsync(page, form, [.. Fields.Select(field => (field.Control, value(field)))]);
    }

    private static string Wanted((string Control, string Start, string Mine, string Theirs, string? Both) field, string choice) =>
        choice == "Theirs" ? field.Theirs : choice == "Both" ? field.Both ?? field.Mine : field.Mine;

    private static bool Holds(Page page, string value) => page.Document.QuerySelectorAll(".di-conflict__text").Any(text => text.TextContent.Contains(value, StringComparison.Ordinal));

    private static string Standing(Page page, string control) => control switch
    {
        "Proef.One.TermContentItemIds" => string.Join(',', page.Ticked(control)),
        "Proef.Free.ContentItemIds" or "Proef.Files.Paths" => string.Join(',', page.Document.QuerySelectorAll($"[name='{control}']").Select(box => box.GetAttribute("value") ?? "").Where(value => value.Length > 0)),
        "Proef.Pace.Text" when page.Document.QuerySelector($"input[type=radio][name='{control}']") is not null => page.Document.QuerySelector($"[name='{control}'][checked]")?.GetAttribute("value") ?? "",
        _ => page.Value(control),
    };
}
