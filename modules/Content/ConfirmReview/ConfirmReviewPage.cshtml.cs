using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>"Klopt nog" with one press. Opening it changes nothing: mail programs open links by themselves.</summary>
internal sealed class ConfirmReviewPage(ContentItems items, ContentDefinitions definitions, StampPart stamp, ConfirmLink links, Recipients recipients, CurrentMember me, TimeProvider clock) : PageModel
{
    private ContentTypeDefinition _type = null!;
    private Reader _by = Reader.Visitor;

    public ContentItem Item { get; private set; } = null!;
    public ReviewDate Date { get; private set; } = null!;

    /// <summary>Set when it was just confirmed.</summary>
    public DateOnly? Until { get; private set; }

    public DateOnly Today => ReviewDate.Today(clock.GetUtcNow());

    [FromQuery(Name = "code")]
    public string? Code { get; set; }

    public string Address => $"/klopt-nog/{Item.ContentItemId}" + (Code is null ? "" : "?code=" + Uri.EscapeDataString(Code));

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await WhoAsync(id, cancellation) is not { } by)
            return me.Reader.IsMember ? NotFound() : Challenge();
        if (await items.FindAsync(id, by, cancellation) is not { ArchivedUtc: null } item || await definitions.FindAsync(item.ContentType, cancellation) is not { } type || ReviewDate.Of(item, type) is not { } date)
            return NotFound();
        (Item, Date, _type, _by) = (item, date, type, by);
        return by.MemberId == date.OwnerId || by.May(Permission.EditContent) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is not PageResult page)
            return NotFound();
        var until = Today.AddMonths(ReviewDate.MonthsOf(_type));
        var part = (Date with { On = until, CheckedOn = Today, CheckedBy = _by.Name }).Write();
        if (await stamp.PutAsync(id, ReviewDate.Part, part, new Stamp(_by, ItemActs.Checked, "Nagekeken: klopt nog"), cancellation))
            Until = until;
        else
            ModelState.AddModelError("", "De tekst past niet meer bij het formulier. Pas hem aan en publiceer hem opnieuw.");
        return page;
    }

    // Who signed in counts first; the sealed code stands for the member it was mailed to, as that member is now.
    private async Task<Reader?> WhoAsync(string id, CancellationToken cancellation)
    {
        if (me.Reader.IsMember)
            return me.Reader;
        return links.MemberOf(id, Code) is { } member ? (await recipients.FindAsync(member, cancellation))?.Reader : null;
    }
}
