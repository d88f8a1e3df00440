using System.Net;
using DiversInclusief.Content;
using DiversInclusief.Tests.Content;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Leaks;

/// <summary>
/// The one visibility rule, from outside: every address that anyone of the demo world can find is asked for by everyone,
/// and no answer may hold words that its reader may not read. New pages join by themselves when they are linked or have no parameter.
/// </summary>
public sealed class LeakTests(LeakSite site) : IClassFixture<LeakSite>
{
    // Reached only by who holds a token of that one moment, or brought the file.
    private static readonly string[] BehindAToken =
        ["instellen/{token}", "meelezen/{token}", "meelezen/{token}/media/{hash}/{name}", "beheer/uitwisselen/tabel/{id}", "beheer/uitwisselen/hele-site/{id}"];

    [Fact]
    public async Task Nobody_finds_words_that_are_not_for_them_nothing_breaks_and_no_question_lacks_an_index()
    {
        await WriteSecondVersionAsync();
        var sealedName = await SealedName.WriteAsync(site);
        var attached = await AttachedSecret.WriteAsync(site);
        var everyone = await Persona.AllAsync(site);
        IReadOnlyList<Secret> secrets = [.. Secret.OfTheDemoWorld(), .. sealedName, .. attached];
        var addresses = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var someone in everyone)
            addresses.UnionWith(await Walk.AllLinksAsync(someone.Client, Pages.Where(p => !p.Contains('{', StringComparison.Ordinal)).Select(p => "/" + p)));

        var leaks = new List<string>();
        foreach (var reader in everyone)
            foreach (var address in addresses.Concat(Searches(secrets)))
                leaks.AddRange(await LeaksAsync(reader, address, secrets));

        Assert.True(leaks.Count == 0, string.Join('\n', leaks.Take(60)));
        Assert.Empty(await UnreachedAsync());
        var scans = await ReadPlans.OfAllRowsAsync(site, site.Plans);
        Assert.True(scans.Count == 0, string.Join("\n\n", scans));
        Assert.InRange(addresses.Count(address => address.StartsWith(AttachedSecret.Folder, StringComparison.Ordinal)), attached.Count, int.MaxValue);
    }

    // Without one, no page shows what differs between versions.
    private async Task WriteSecondVersionAsync()
    {
        var item = (await site.WithAsync<Drafts, ContentItem?>(drafts => drafts.LatestAsync("col-woord-integratie", TestContext.Current.CancellationToken)))!;
        item.Write(item.Body + "\n\nNog een regel.");
        await site.SaveAsync(item, item.ContentItemVersionId);
    }

    // Asking for the very words must not find them, nor count them.
    private static IEnumerable<string> Searches(IReadOnlyList<Secret> secrets) =>
        secrets.Select(s => Uri.EscapeDataString(s.Words)).Distinct().SelectMany(words => new[] { $"/zoeken?q={words}", $"/zoeken/aanvullen?q={words}" });

    private static async Task<IEnumerable<string>> LeaksAsync(Persona reader, string address, IReadOnlyList<Secret> secrets)
    {
        var page = await reader.Client.GetAsync(address);
        if (page.Status >= HttpStatusCode.InternalServerError)
            return [$"{reader.Name}: {address} answered {(int)page.Status}"];
        var said = Said(page, address);
        return secrets.Where(s => !s.MayRead(reader) && !s.Elsewhere.Any(page => address.StartsWith(page, StringComparison.Ordinal)) && said.Contains(s.Words, StringComparison.Ordinal)).Select(s => $"{reader.Name}: {address} shows '{s.Words}' ({s.Where})");
    }

    // What a reader typed comes back in the page; that is no leak.
    private static string Said(Page page, string address)
    {
        var said = WebUtility.HtmlDecode(page.Html);
        var typed = page.Address.Query.Length > 0 ? page.Address.Query : new Uri("https://localhost" + address).Query;
        return System.Web.HttpUtility.ParseQueryString(typed).OfType<string>().Select(name => System.Web.HttpUtility.ParseQueryString(typed)[name]!)
            .Where(value => value.Length > 0).Aggregate(said, (text, value) => text.Replace(value, "…", StringComparison.Ordinal));
    }

    private IEnumerable<string> Pages => Endpoints.Select(e => e.RoutePattern.RawText!.TrimStart('/'));

    private IEnumerable<RouteEndpoint> Endpoints => site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null);

    private async Task<List<string>> UnreachedAsync()
    {
        var unreached = new List<string>();
        foreach (var endpoint in Endpoints.Where(e => !site.Log.Has(e)))
            if (await CanBeReadAsync(endpoint))
                unreached.Add(endpoint.RoutePattern.RawText!);
        return [.. unreached.Except(BehindAToken)];
    }

    // A page that only takes a form has nothing to show.
    private async Task<bool> CanBeReadAsync(RouteEndpoint endpoint)
    {
        var page = await site.Services.GetRequiredService<PageLoader>().LoadAsync(endpoint.Metadata.GetMetadata<PageActionDescriptor>()!, endpoint.Metadata);
        return page.HandlerMethods.Count == 0 || page.HandlerMethods.Any(h => h.HttpMethod.Equals("GET", StringComparison.OrdinalIgnoreCase));
    }
}
