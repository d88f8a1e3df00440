using DiversInclusief.Kernel.Access;
using DiversInclusief.Notifications;

namespace DiversInclusief.Content;

/// <summary>Keeps who handed something in up to date, and who reviews it. Everything here is part of the transaction of the fact.</summary>
internal sealed class TellContributor(Notify notify)
{
    public const string Mine = "/bijdragen";

    public static string About(string itemId) => $"{PublishedIndex.Source}:{itemId}";

    public async Task HandedInAsync(ContentItem item, Reader by, string note, CancellationToken cancellation)
    {
        await TellAsync(by.MemberId, item, $"We hebben ‘{item.DisplayText}’ ontvangen", Mine, "Een redacteur leest je stuk. Je hoort het zodra er iets verandert.", cancellation);
        await notify.HoldersAsync(Permission.PublishContent, by.MemberId, new Notice(ContributionKinds.ToReview, $"{by.Name} diende ‘{item.DisplayText}’ in", Form(item), Token.May(Permission.PublishContent)) { Text = note, About = About(item.ContentItemId) }, cancellation);
    }

    public Task SentBackAsync(ContentItem item, string to, string answer, CancellationToken cancellation) =>
        TellAsync(to, item, $"Er moet nog iets veranderen aan ‘{item.DisplayText}’", Form(item), answer, cancellation);

    public Task PublishedAsync(ContentItem item, string to, CancellationToken cancellation) => notify.MemberAsync(to,
        new Notice(ContributionKinds.Own, $"‘{item.DisplayText}’ staat op de site. Dank je wel!", item.Path.Length > 0 ? item.Url : Mine, Token.Public) { Text = "Andere gemeenten kunnen er nu mee verder.", About = About(item.ContentItemId) }, cancellation);

    public async Task ArchivedAsync(ContentItem item, Reader by, CancellationToken cancellation)
    {
        if (item.Owner != by.MemberId)
            await TellAsync(item.Owner, item, $"‘{item.DisplayText}’ is gearchiveerd", item.Path.Length > 0 ? item.Url : Mine, "Het staat niet meer in de lijsten. Wie het adres heeft, kan het nog lezen.", cancellation);
    }

    public async Task JudgedAsync(ContentItem item, bool isAwarded, Reader by, CancellationToken cancellation)
    {
        if (item.Owner != by.MemberId)
            await TellAsync(item.Owner, item, isAwarded ? $"‘{item.DisplayText}’ heeft het keurmerk" : $"‘{item.DisplayText}’ is beoordeeld", $"{Mine}/{item.ContentItemId}/keurmerk",
                isAwarded ? "Gefeliciteerd. Lees wat de beoordelaars vonden." : "Het keurmerk is er nog niet. Lees wat de beoordelaars vonden en wat je kunt aanvullen.", cancellation);
    }

    public Task ForgetAsync(string itemId, CancellationToken cancellation) => notify.ForgetAsync(About(itemId), cancellation);

    private static string Form(ContentItem item) => "/beheer/inhoud/" + item.ContentItemId;

    private Task TellAsync(string? to, ContentItem item, string title, string link, string text, CancellationToken cancellation) =>
        notify.MemberAsync(to ?? "", new Notice(ContributionKinds.Own, title, link, Token.Member(to ?? "")) { Text = text, About = About(item.ContentItemId) }, cancellation);
}
