using DiversInclusief.Content;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Municipalities;

[KeptForVisitors]
internal sealed class ListMunicipalitiesPage(MunicipalityRegister register, Terms terms) : PageModel
{
    private const int LongestQuery = 100;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "provincie")]
    public string? Province { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public string? Type { get; set; }

    [BindProperty(SupportsGet = true, Name = "omvang")]
    public string? Size { get; set; }

    public MunicipalityList All { get; private set; } = null!;
    public Taxonomy? Types { get; private set; }
    public IReadOnlyList<Municipality> Found { get; private set; } = [];
    public IEnumerable<IGrouping<string, Municipality>> ByProvince => Found.GroupBy(municipality => municipality.Province).OrderBy(group => group.Key, StringComparer.Ordinal);
    public bool IsFiltered => new[] { Query, Province, Type, Size }.Any(value => !string.IsNullOrWhiteSpace(value));

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        All = await register.AllAsync(cancellation);
        var tree = await terms.AllAsync(cancellation);
        Types = tree.Taxonomy("gemeentetypen");
        var found = string.IsNullOrWhiteSpace(Query) ? All.All : All.Named(Query.Length > LongestQuery ? Query[..LongestQuery] : Query);
        if (!string.IsNullOrEmpty(Province))
            found = found.Where(municipality => municipality.Province == Province);
        if (!string.IsNullOrEmpty(Size))
            found = found.Where(municipality => municipality.SizeClassCode.ToString() == Size);
        if (!string.IsNullOrEmpty(Type) && tree.WithBelow(Type) is var types)
            found = found.Where(municipality => municipality.TypeIds.Intersect(types).Any());
        Found = [.. found];
    }
}
