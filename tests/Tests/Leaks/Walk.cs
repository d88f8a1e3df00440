namespace DiversInclusief.Tests.Leaks;

/// <summary>Follows every link within the site that a reader can see, and looks at where forms lead without sending them.</summary>
internal static class Walk
{
    // Enough of a folder of alike pages; searches differ only in their words.
    private const int MostPerFolder = 60;
    private const int MostSearches = 12;

    private static readonly string[] Starts =
        ["/", "/zoeken", "/zoeken?q=huisvesting", "/zoeken/aanvullen?q=azc", "/bibliotheek", "/gemeenten", "/forum", "/forum/lijkt-op?titel=bewonersavond%20azc", "/account", "/beheer", "/inloggen", "/robots.txt", "/sitemap.xml", "/geen-pagina"];

    /// <param name="more">Addresses to begin with besides the usual ones.</param>
    public static async Task<IReadOnlyCollection<string>> AllLinksAsync(Client client, params IEnumerable<string> more)
    {
        var known = new HashSet<string>(Starts.Concat(more), StringComparer.Ordinal);
        var folders = new Dictionary<string, int>(StringComparer.Ordinal);
        var ahead = new Queue<string>(known);
        while (ahead.TryDequeue(out var path))
        {
            var page = await client.GetAsync(path);
            if (!page.ContentType.StartsWith("text/html", StringComparison.Ordinal))
                continue;
            foreach (var link in LinksOf(page).Where(link => !known.Contains(link) && HasRoom(folders, link)))
            {
                known.Add(link);
                ahead.Enqueue(link);
            }
        }
        return known;
    }

    public static IEnumerable<string> LinksOf(Page page) => page.Document.QuerySelectorAll("a[href],link[href],img[src],form[action]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action")!)
        .Where(href => href.StartsWith('/') && !href.StartsWith("//", StringComparison.Ordinal))
        .Select(href => href.Split('#')[0]).Distinct();

    private static bool HasRoom(Dictionary<string, int> folders, string link)
    {
        var search = link.Contains('?', StringComparison.Ordinal);
        var folder = search ? link[..link.IndexOf('?', StringComparison.Ordinal)] + "?" : link[..link.LastIndexOf('/')];
        return (folders[folder] = folders.GetValueOrDefault(folder) + 1) <= (search ? MostSearches : MostPerFolder);
    }
}
