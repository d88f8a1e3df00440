using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>Where everyone who helps with the site starts. Who does not edit sees the links only.</summary>
[RequirePermission(Permission.AccessAdminPanel)]
internal sealed class ShowDashboardPage(EditedItems items, Reviews reviews, KeptWorks kept, ContentDefinitions definitions, CurrentMember me) : PageModel
{
    private const int Shown = 8;

    public string Name => me.Reader.Name;
    public bool MayEdit => MayAll || me.Reader.May(Permission.SubmitContent);
    private bool MayAll => me.Reader.May(Permission.EditContent);

    /// <summary>How many items wait for this member to judge them.</summary>
    public int Waiting { get; private set; }

    /// <summary>New items that were typed and never saved.</summary>
    public IReadOnlyList<UnsavedWork> Loose { get; private set; } = [];
    public IReadOnlyList<ContentTypeDefinition> Types { get; private set; } = [];
    public IReadOnlyList<EditedItem> Mine { get; private set; } = [];
    public IReadOnlyList<EditedItem> Recent { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (!MayEdit)
            return;
        Types = [.. (await definitions.AllAsync(cancellation)).StartableBy(me.Reader)];
        Mine = await items.UnfinishedAsync(me.Reader.MemberId!, Shown, cancellation);
        Loose = await kept.LooseAsync(null, me.Reader, cancellation);
        Waiting = me.Reader.May(Permission.PublishContent) ? await reviews.CountOpenAsync(cancellation) : 0;
        if (MayAll)
            Recent = await items.RecentAsync([.. Types.Select(type => type.Name)], Shown, cancellation);
    }

    public string HrefOf(UnsavedWork work) => $"/beheer/inhoud/nieuw/{Types.FirstOrDefault(type => type.Name == work.Type)?.Kind}?werk={work.ItemId}";

    public string NameOf(EditedItem item) => Types.FirstOrDefault(type => type.Name == item.Type)?.DisplayName ?? item.Type;
}
