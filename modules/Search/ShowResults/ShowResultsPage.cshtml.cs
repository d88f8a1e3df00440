using DiversInclusief.Kernel.Access;
using DiversInclusief.Search.FollowChanges;
using DiversInclusief.Search.LogQueries;
using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Search.ShowResults;

internal sealed class ShowResultsPage(ISearchIndex index, CurrentMember me, FacetNames names, FeedState feed, SearchLog log) : PageModel
{
    private const string FragmentHeader = "X-Fragment";

    public SearchAddress Address { get; private set; } = new();

    public SearchPage Found { get; private set; } = SearchPage.Empty;

    public IReadOnlyList<FacetGroup> Facets { get; private set; } = [];

    /// <summary>Chosen values with what they are called.</summary>
    public IReadOnlyList<FacetOption> Chosen { get; private set; } = [];

    public string ShortQuery => Address.Query.Length <= 60 ? Address.Query : Address.Query[..60] + "…";

    public bool IsFilling => !feed.IsFilled;

    public string TotalText => (Found.Total, Found.TotalIsExact) switch
    {
        (1, true) => "1 resultaat",
        var (total, exact) => $"{(exact ? "" : "meer dan ")}{total:N0} resultaten",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Address = SearchAddress.From(Request.Query);
        Found = index.Search(ToRequest());
        await NameFacetsAsync(cancellation);
        Response.Headers.Vary = FragmentHeader;
        if (Request.Headers[FragmentHeader] == "results")
            return Fragment();
        if (Address.After is null)
            log.Note(Address.Query, Found.Total);
        return Page();
    }

    private SearchRequest ToRequest() => new()
    {
        Query = Address.Query,
        Reader = me.Reader.ForIndex(),
        Choices = Address.Choices,
        CountFacets = FacetField.Names,
        Sort = Address.NewestFirst ? SortOrder.Date : SortOrder.Relevance,
        After = Address.After,
        Take = 20,
    };

    private async Task NameFacetsAsync(CancellationToken cancellation)
    {
        var groups = new List<FacetGroup>();
        foreach (var field in FacetField.All)
            groups.Add(new FacetGroup(field, Found.Facets.GetValueOrDefault(field.Facet, []), Address.Choices.GetValueOrDefault(field.Facet, []),
                await names.OfAsync(field.Facet, cancellation)));
        Facets = groups.FindAll(g => g.Shown.Count > 0);
        Chosen = [.. groups.SelectMany(g => g.Shown).Where(o => o.Chosen)];
    }

    private PartialViewResult Fragment()
    {
        // Same address as the page: a kept copy would come back without its surroundings.
        Response.Headers.CacheControl = "no-store";
        return Partial("_Results", this);
    }
}
