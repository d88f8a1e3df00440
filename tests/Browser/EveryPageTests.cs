using System.Text.Json;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>What WCAG 2.2 AA asks of every page, as far as a machine can see it. In two halves, which look at the same time.</summary>
public abstract class EveryPageTests(Site site)
{
    // A list with an empty choice that is "required" keeps the browser from sending the form, and says so only where it can be seen.
    private const string HeldBack = "() => [...document.forms].filter(f => !f.noValidate).flatMap(f => [...f.querySelectorAll('select:invalid')].map(s => s.name))";

    private protected static IEnumerable<TheoryDataRow<int, string>> Half(int which) =>
        PageKind.All.Select((kind, i) => new TheoryDataRow<int, string>(i, kind.ToString())).Where((_, i) => i % 2 == which);

    private protected async Task LookAsync(int kind, string page)
    {
        // Who does things on the way may go on as someone else: not in a browser that others look with.
        await using var visit = await (PageKind.All[kind].Reach is null ? Visit.AlreadySignedInAsync(site, PageKind.All[kind].Member) : Visit.StartAsAsync(site, PageKind.All[kind].Member));
        await visit.Page.GotoAsync(PageKind.All[kind].Path);
        await (PageKind.All[kind].Reach?.Invoke(visit.Page) ?? Task.CompletedTask);
        Assert.NotEqual("Pagina niet gevonden", page.Contains("geen-pagina", StringComparison.Ordinal) ? "" : await visit.Page.TitleAsync());

        await visit.Page.CleanAsync(1280);
        await visit.Page.CleanAsync(390);
        await visit.Page.FitsAsync(320, "");
        await visit.Page.FitsAsync(320, "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }");
        await visit.Page.FitsAsync(1280, "html { font-size: 200% !important; }");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(HeldBack));
        visit.Quiet();
    }
}

public sealed class EveryFirstPageTests(Site site) : EveryPageTests(site)
{
    public static TheoryData<int, string> Kinds { get; } = [.. Half(0)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_page_is_clean_wide_and_narrow_enlarged_and_spaced(int kind, string page) => LookAsync(kind, page);
}

public sealed class EverySecondPageTests(Site site) : EveryPageTests(site)
{
    private readonly Site _site = site;

    public static TheoryData<int, string> Kinds { get; } = [.. Half(1)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_page_is_clean_wide_and_narrow_enlarged_and_spaced(int kind, string page) => LookAsync(kind, page);

    [Fact]
    public void Every_page_of_the_site_has_an_example()
    {
        var routes = _site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct();

        Assert.Empty(routes.Except(PageKind.All.Select(k => k.Route)).Except(PageKind.NotLookedAt));
    }
}
