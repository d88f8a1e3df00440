using DiversInclusief.Kernel.Access;
using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Search.SuggestQueries;

/// <summary>Options for a search box while someone types: a fragment, and nothing that the reader may not read.</summary>
internal sealed class SuggestQueriesPage(ISearchIndex index, CurrentMember me, SuggestFacets facets) : PageModel
{
    private const int Most = 8;
    private const int Longest = 100;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Typed { get; set; }

    public IReadOnlyList<Option> Options { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var typed = (Typed ?? "").Trim();
        if (typed.Length is < 2 or > Longest)
            return;
        var reader = me.Reader.ForIndex();
        var found = index.Suggest(new SuggestRequest { Text = typed, Reader = reader, Take = Most, Facets = [Facet.Province] });
        var named = await facets.StartingWithAsync(typed, reader, cancellation);
        Options = [.. named.Concat(found.Select(Option.From)).Take(Most)];
    }
}
