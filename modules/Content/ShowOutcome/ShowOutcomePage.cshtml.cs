using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>What reviewers found, for who wrote it; also without a label.</summary>
[RequireMember]
internal sealed class ShowOutcomePage(ContentItems items, Judgements judgements, CurrentMember me) : PageModel
{
    public ContentItem Item { get; private set; } = null!;
    public Outcome Outcome { get; private set; } = null!;
    public bool MayEdit => me.Reader.MayEdit(Item.Owner);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await items.FindAsync(id, me.Reader, cancellation) is not { } item || item.Owner != me.Reader.MemberId || Outcome.Of(await judgements.OfAsync(id, cancellation)) is not { } outcome)
            return NotFound();
        (Item, Outcome) = (item, outcome);
        return Page();
    }
}
