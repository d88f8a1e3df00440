using DiversInclusief.Kernel.Access;
using DiversInclusief.Search.ShowResults;
using DiversInclusief.TextIndex;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Search.ExplainHit;

/// <summary>"Why is this here?" and "why is that not here?" for a search and one document.</summary>
[RequirePermission(Permission.ManageSearch)]
internal sealed class ExplainHitPage(ISearchIndex index, CurrentMember me, ReaderSurroundings surroundings, DocumentSignals signals) : PageModel
{
    private const int Shown = 10;
    private const int Candidates = 5;
    private const int LongestTitle = 200;

    public SearchAddress Address { get; private set; } = new();

    /// <summary>Words of the title of what is missed.</summary>
    public string Missed { get; private set; } = "";

    public SearchPage Found { get; private set; } = SearchPage.Empty;

    /// <summary>What an editor who misses something may mean.</summary>
    public IReadOnlyList<Hit> Meant { get; private set; } = [];

    public Examination? Examined { get; private set; }

    public IReadOnlyList<KeyValuePair<string, double>> Signals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? stuk, string? titel, CancellationToken cancellation)
    {
        Address = SearchAddress.From(Request.Query) with { NewestFirst = false, After = null };
        var request = Address.ToRequest(me.Reader.ForIndex(), await surroundings.LoadAsync(cancellation));
        Missed = TypedText.Line(titel is { Length: > LongestTitle } ? titel[..LongestTitle] : titel);
        if (string.IsNullOrEmpty(stuk))
        {
            Found = index.Search(request with { Take = Shown, Highlight = false });
            Meant = Missed.Length == 0 ? [] : index.Search(new SearchRequest { Query = Missed, Reader = request.Reader, Take = Candidates, Highlight = false }).Hits;
            return Page();
        }
        // Not there and not for this reader are one answer.
        if (index.Examine(request, stuk) is not { } examined)
            return NotFound();
        Examined = examined;
        Signals = await signals.OfAsync(stuk, cancellation);
        return Page();
    }
}
