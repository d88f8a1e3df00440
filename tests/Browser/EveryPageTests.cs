using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>What WCAG 2.2 AA asks of every page, as far as a machine can see it.</summary>
public sealed class EveryPageTests(Site site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<int, string> Kinds { get; } = [.. PageKind.All.Select((kind, i) => new TheoryDataRow<int, string>(i, kind.ToString()))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_is_clean_wide_and_narrow_enlarged_and_spaced(int kind, string page)
    {
        await using var visit = await Visit.StartAsAsync(site, PageKind.All[kind].Member);
        await visit.Page.GotoAsync(PageKind.All[kind].Path);
        await (PageKind.All[kind].Reach?.Invoke(visit.Page) ?? Task.CompletedTask);
        Assert.NotEqual("Pagina niet gevonden", page.Contains("geen-pagina", StringComparison.Ordinal) ? "" : await visit.Page.TitleAsync());

        await visit.Page.CleanAsync(1280, Rules);
        await visit.Page.CleanAsync(390, Rules);
        await visit.Page.FitsAsync(320, "");
        await visit.Page.FitsAsync(320, "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }");
        await visit.Page.FitsAsync(1280, "html { font-size: 200% !important; }");
        visit.Quiet();
    }

    [Fact]
    public void Every_page_of_the_site_has_an_example()
    {
        var routes = site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct();

        Assert.Empty(routes.Except(PageKind.All.Select(k => k.Route)).Except(PageKind.NotLookedAt));
    }
}
