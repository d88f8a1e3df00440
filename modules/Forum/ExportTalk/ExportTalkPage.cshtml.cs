using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

/// <summary>For an administrator who answers a request under the Woo. It reaches closed rooms as well, so it is one of the few things that administrators alone may do.</summary>
// Packing takes its time, in which the one writer of SQLite must stay free.
[RequirePermission(Permission.ManageSettings), OwnTransaction]
internal sealed class ExportTalkPage(ExportTalkHandler handler, Members members, FacetNames terms) : PageModel
{
    public const string Path = "/beheer/woo";

    private const int MostWords = 8;

    [BindProperty]
    public ExportTalkForm Form { get; set; } = new();

    public List<SelectListItem> Themes { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        if (Form.IsEmpty)
            ModelState.AddModelError("Form.From", "Vul minstens één ding in: een periode, een lid, een thema of zoekwoorden.");
        if (Form.SubjectWords.Count > MostWords)
            ModelState.AddModelError("Form.Subject", $"Gebruik hoogstens {MostWords} woorden.");
        if (Form.From > Form.Until)
            ModelState.AddModelError("Form.Until", "De laatste dag ligt voor de eerste.");
        var author = await AuthorAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();
        var topics = await handler.FindAsync(Form, author, cancellation);
        if (topics.Count is 0 or > ExportTalkHandler.Most)
            ModelState.AddModelError("Form.From", topics.Count == 0 ? "Er zijn geen onderwerpen die hierbij passen." : $"Dit zijn meer dan {ExportTalkHandler.Most} onderwerpen. Kies een kortere periode.");
        return ModelState.IsValid ? File(await handler.PackAsync(topics, Form, cancellation), "application/zip", "woo-forum.zip") : Page();
    }

    private async Task<string?> AuthorAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(Form.Person))
            return null;
        var found = (await members.NamedAsync([Form.Person], cancellation)).GetValueOrDefault(Form.Person);
        if (found is null)
            ModelState.AddModelError("Form.Person", "Er is geen lid met precies deze naam, of er zijn er meer.");
        return found;
    }

    private async Task LoadAsync(CancellationToken cancellation) => Themes = [new("Elk thema", ""), .. await terms.ChoicesAsync(Facet.Theme, cancellation)];
}
