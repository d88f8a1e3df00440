using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Contribute;

/// <summary>What a civil servant does who hands in a practice.</summary>
internal static class Practices
{
    public static (string, string)[] Practice(string title, params (string, string)[] more) =>
    [
        ("TitlePart.Title", title), ("InspiringExample.Summary.Text", "Kort gezegd."), ("InspiringExample.Cause.Markdown", "De aanleiding."), ("InspiringExample.Goal.Markdown", "Het doel."),
        ("InspiringExample.Approach.Markdown", "De aanpak."), ("InspiringExample.Result.Markdown", "Het resultaat."), ("InspiringExample.Themes.TermContentItemIds", "thema-wijkaanpak"), .. more,
    ];

    public static async Task<Page> HandInPracticeAsync(this Client member, string title)
    {
        var page = await member.SubmitAsync(await member.GetAsync("/beheer/inhoud/nieuw/inspirerend-voorbeeld"), "form.di-edit", [.. Practice(title), ("actie", "indienen")]);
        Assert.Contains("Wacht op beoordeling", page.Text, StringComparison.Ordinal);
        return page;
    }

    /// <summary>Handed in by Samira and placed by Sanne.</summary>
    /// <returns>The item's id.</returns>
    public static async Task<string> PlacedPracticeAsync(this Site site, string title)
    {
        var id = IdOf(await (await site.SignInAsync("samira")).HandInPracticeAsync(title));
        var sanne = await site.SignInAsync("redactie");
        var after = await sanne.SubmitAsync(await sanne.GetAsync("/beheer/te-beoordelen"), $"form:has(input[value='{id}'])");
        Assert.Contains("is goedgekeurd", after.Text, StringComparison.Ordinal);
        return id;
    }

    public static async Task<IReadOnlyList<string>> ToldAsync(this Client member) => (await member.GetAsync("/meldingen")).Texts(".di-inbox__title a");

    public static async Task<string> UrlOfAsync(this Site site, string id) => (await site.LatestAsync(id))!.Url;
}
