using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Library;

/// <summary>A whole dossier as one document, as far as the reader may read it.</summary>
[KeptForVisitors]
internal sealed class PrintDossierPage(ContentItems items, Dossiers dossiers, ReadItem read, CurrentMember me) : PageModel
{
    public ContentItem Dossier { get; private set; } = null!;
    public SafeHtml Introduction { get; private set; } = SafeHtml.None;
    public IReadOnlyList<ItemReading> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await items.AtPathAsync("dossiers/" + slug, me.Reader, cancellation) is not { ContentType: Dossiers.Type } dossier)
            return NotFound();
        if (dossier.Path != "dossiers/" + slug)
            return LocalRedirectPermanent(dossier.Url + "/afdrukken");
        Dossier = dossier;
        Introduction = MarkdownText.ToHtml(dossier.Body, 2, dossier.Pipeline);
        Parts = await read.ManyAsync([.. (await dossiers.EntriesAsync(dossier, me.Reader, cancellation)).Select(entry => entry.Item)], me.Reader, cancellation);
        return Page();
    }
}
