using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Home.ShowHome;

[KeptForVisitors]
internal sealed class HomePage(FrontPage front, CurrentMember me) : PageModel
{
    public bool IsMember => me.Reader.IsMember;

    /// <summary>A visitor who may read no questions gets the library in the wide column.</summary>
    public bool LeadsWithForum => IsMember || Questions.Count > 0;

    public IReadOnlyList<Hit> Examples { get; private set; } = [];

    public IReadOnlyList<Hit> Library { get; private set; } = [];

    public IReadOnlyList<Hit> Questions { get; private set; } = [];

    public IReadOnlyList<NamedCount> Themes { get; private set; } = [];

    public IReadOnlyList<NamedCount> MunicipalityTypes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Examples = front.Newest(3, Kinds.Example);
        Library = front.Newest(4, Kinds.Library);
        Questions = front.OpenQuestions(4);
        var counts = await front.CountsAsync([Facet.Theme, Facet.MunicipalityType], cancellation);
        Themes = [.. counts[Facet.Theme].OrderBy(t => t.Label, StringComparer.CurrentCulture)];
        MunicipalityTypes = [.. counts[Facet.MunicipalityType].Take(6)];
    }
}
