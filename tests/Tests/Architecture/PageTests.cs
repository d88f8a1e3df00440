using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Architecture;

/// <summary>The pages as the running site knows them.</summary>
public sealed class PageTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private IReadOnlyList<PageActionDescriptor> Pages => [.. site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()];

    [Fact]
    public void No_two_pages_answer_the_same_address() =>
        Assert.Empty(Pages.GroupBy(p => p.AttributeRouteInfo!.Template, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(p => p.RelativePath))}"));

    [Fact]
    public void Every_page_that_was_written_is_served_under_the_name_of_its_project()
    {
        var written = Sources.Product.Where(f => f.EndsWith(".cshtml", StringComparison.Ordinal) && File.ReadLines(f).Any(line => line.StartsWith("@page", StringComparison.Ordinal)))
            .Select(f => "/" + string.Join('/', Sources.Short(f).Split('/').Skip(1)));

        // Two pages of one name would collide in silence: one of them would be missing here.
        Assert.Empty(written.Except(Pages.Select(p => Served(p.RelativePath)), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_page_below_beheer_asks_for_a_permission()
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var open = new List<string>();
        foreach (var page in Pages.Where(p => p.AttributeRouteInfo!.Template!.StartsWith("beheer", StringComparison.OrdinalIgnoreCase)))
            if (!(await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).ModelTypeInfo!.IsDefined(typeof(RequirePermissionAttribute), inherit: true))
                open.Add(page.RelativePath);

        Assert.Empty(open);
    }

    [Fact]
    public void Addresses_are_plain_lower_case_words() =>
        Assert.All(Pages.Select(p => p.AttributeRouteInfo!.Template!), template => Assert.Matches(@"^([a-z0-9-]+|\{[^{}]+\}|\.[a-z]+|/)*$", template));

    // The theme is one project and names its pages from its own root.
    private static string Served(string path) => File.Exists(Repository.Path("themes", "DiversInclusief") + path) ? "/DiversInclusief" + path : path;
}
