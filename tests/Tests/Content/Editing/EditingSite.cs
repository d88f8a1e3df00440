using DiversInclusief.Content;

namespace DiversInclusief.Tests.Content.Editing;

/// <summary>What an editor does again and again.</summary>
internal static class EditingSite
{
    public const string Themes = "EventReport.Themes.TermContentItemIds";

    /// <summary>Everything that a report needs before it can be published.</summary>
    public static (string, string)[] Report(string title, params (string, string)[] more) =>
    [
        ("TitlePart.Title", title), ("EventReport.Summary.Text", "Kort gezegd."), ("EventReport.EventDate.Value", "2018-03-07"), (Themes, "thema-wijkaanpak"), .. more,
    ];

    public static Task<Page> NewReportAsync(this Client editor) => editor.GetAsync("/beheer/inhoud/nieuw/verslag");

    public static async Task<Page> SaveReportAsync(this Client editor, string title, params (string, string)[] more)
    {
        var page = await editor.SubmitAsync(await editor.NewReportAsync(), Report(title, more));
        Assert.Contains("Opgeslagen als concept", page.Text, StringComparison.Ordinal);
        return page;
    }

    public static async Task<Page> PublishReportAsync(this Client editor, string title, params (string, string)[] more)
    {
        var page = await editor.SubmitAsync(await editor.NewReportAsync(), [.. Report(title, more), ("actie", "publiceren")]);
        Assert.Contains("Gepubliceerd. Iedereen kan dit nu lezen.", page.Text, StringComparison.Ordinal);
        return page;
    }

    public static string IdOf(Page form) => form.One("input[name=ContentItemId]").GetAttribute("value") ?? "";

    public static string Value(this Page form, string name) => form.One($"[name='{name}']") switch
    {
        AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
        AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value ?? "",
        var control => control.GetAttribute("value") ?? "",
    };

    public static string[] Ticked(this Page form, string name) => [.. form.Document.QuerySelectorAll($"[name='{name}'][checked]").Select(box => box.GetAttribute("value")!)];

    public static Task<ContentItem?> LatestAsync(this Site site, string id) =>
        site.WithAsync<Drafts, ContentItem?>(drafts => drafts.LatestAsync(id, TestContext.Current.CancellationToken));

    public static Task<IReadOnlyList<ContentItem>> VersionsAsync(this Site site, string id) =>
        site.WithAsync<Drafts, IReadOnlyList<ContentItem>>(drafts => drafts.VersionsAsync(id, 100, TestContext.Current.CancellationToken));
}
