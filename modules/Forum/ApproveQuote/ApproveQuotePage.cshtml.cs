using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using LibraryDrafts = DiversInclusief.Content.Drafts;

namespace DiversInclusief.Forum;

/// <summary>A member decides about own words. For that member only, wherever the post stands now.</summary>
[RequireMember]
internal sealed class ApproveQuotePage(AppDb db, LibraryDrafts drafts, ApproveQuoteHandler handler, CurrentMember me) : PageModel
{
    public Quotation Quotation { get; private set; } = null!;

    public ContentItem Draft { get; private set; } = null!;

    /// <summary>Of the topic; null for who may no longer read it. What an editor calls the draft is nobody else's yet.</summary>
    public string? From { get; private set; }

    [BindProperty]
    public ApproveQuoteForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    /// <summary>The words began the topic: they explain why the example is there.</summary>
    public bool IsAskers { get; private set; }

    /// <summary>What readers see cannot be changed from here.</summary>
    public bool IsLive => Draft.Live;

    public static string AddressOf(string id) => $"/forum/citaten/{id}";

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        Form = new ApproveQuoteForm { Words = Quotation.Words, Nameless = Quotation.IsNameless, Contact = Quotation.IsContact };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, bool nee, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (IsLive)
            return LocalRedirect(AddressOf(id));
        if (nee)
            ModelState.Clear();
        else if (string.IsNullOrWhiteSpace(Form.Words))
            ModelState.AddModelError("Form.Words", "Schrijf wat er mag staan, of kies ‘Nee, liever niet’.");
        if (!ModelState.IsValid)
            return Page();
        await handler.HandleAsync(Quotation, Draft, nee ? null : Form, cancellation);
        Happened = nee ? "Je woorden komen niet in het voorbeeld." : "Dank je wel. Zo komen je woorden in het voorbeeld.";
        return LocalRedirect(AddressOf(id));
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        // Also what was written under an alias, which its holder alone answers for.
        var own = me.Reader.Personas().ToArray();
        if (await db.Set<Quotation>().AsTracking().FirstOrDefaultAsync(q => q.Id == id && own.Contains(q.AuthorId), cancellation) is not { } quotation
            || await drafts.LatestAsync(quotation.ItemId, cancellation) is not { } draft)
            return false;
        (Quotation, Draft, IsAskers) = (quotation, draft, await handler.IsAskersAsync(quotation, cancellation));
        From = await db.Set<Topic>().ReadableBy(me.Reader).Where(t => t.Id == quotation.TopicId).Select(t => t.Title).FirstOrDefaultAsync(cancellation);
        return true;
    }
}
