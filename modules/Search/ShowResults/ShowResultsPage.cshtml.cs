using System.Globalization;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Search.FollowChanges;
using DiversInclusief.Search.LogQueries;
using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Search.ShowResults;

internal sealed class ShowResultsPage(ISearchIndex index, CurrentMember me, FacetNames names, ReaderSurroundings surroundings, FeedState feed, SearchLog log) : PageModel
{
    private const string FragmentHeader = "X-Fragment";

    public SearchAddress Address { get; private set; } = new();

    public SearchPage Found { get; private set; } = SearchPage.Empty;

    public IReadOnlyList<FacetGroup> Facets { get; private set; } = [];

    /// <summary>Chosen values with what they are called.</summary>
    public IReadOnlyList<FacetOption> Chosen { get; private set; } = [];

    /// <summary>The types of the reader's own municipality as one filter; null without any, or when they are chosen.</summary>
    public OwnTypes? Own { get; private set; }

    /// <summary>Whether the reader is shown why a hit stands where it stands.</summary>
    public bool MayExplain => me.Reader.May(Permission.ManageSearch);

    /// <summary>The address to give to others, on this host.</summary>
    public string SharedAddress => $"{Request.Scheme}://{Request.Host}{Address.FirstPage}";

    public string ShortQuery => Address.Query.Length <= 60 ? Address.Query : Address.Query[..60] + "…";

    /// <summary>Place of the first hit on this page among all.</summary>
    public int FirstRank => 1 + (int.TryParse(Address.After, NumberStyles.None, CultureInfo.InvariantCulture, out var passed) ? passed : 0);

    public bool IsFilling => !feed.IsFilled;

    public string TotalText => (Found.Total, Found.TotalIsExact) switch
    {
        (1, true) => "1 resultaat",
        var (total, exact) => $"{(exact ? "" : "meer dan ")}{total:N0} resultaten",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Address = SearchAddress.From(Request.Query);
        if (await names.NowAsync(Address, cancellation) is var now && now != Address)
            return LocalRedirectPermanent(now.ToString());
        var near = await surroundings.LoadAsync(cancellation);
        Found = index.Search(Address.ToRequest(me.Reader.ForIndex(), near) with { CountFacets = FacetField.Names, Take = 20 });
        await NameFacetsAsync(cancellation);
        Own = await OwnTypes.OfAsync(near, Address, names, cancellation);
        Response.Headers.Append("Vary", FragmentHeader);
        if (Request.Headers[FragmentHeader] == "results")
            return Fragment();
        // What a filter leaves says nothing about what the site lacks.
        if (Address is { After: null, ChosenCount: 0 })
            log.Note(Address.Query, Found.Total);
        return Page();
    }

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
