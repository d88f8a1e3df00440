using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>Looks at a page the way an accessibility reviewer does.</summary>
internal static class Looks
{
    // What sticks out to the right of the window, unless it scrolls by itself.
    private const string Overflow = """
        () => { const wide = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= wide) return [];
          return [...document.querySelectorAll('body *')].filter(e => { const r = e.getBoundingClientRect(); return r.width > 0 && r.right > wide + 1; })
            .filter(e => { for (let p = e.parentElement; p; p = p.parentElement) if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(p).overflowX)) return false; return true; })
            .slice(-4).map(e => e.outerHTML.slice(0, 120)).concat(`${document.documentElement.scrollWidth} > ${wide}`); }
        """;

    private const string Restyle = "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }";

    // What is right needs no report: thousands of elements less to describe on every page.
    private const string Violations = """
        async () => (await axe.run({ resultTypes: ['violations'], runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } }))
          .violations.map(v => [`${v.id}: ${v.help}`, ...v.nodes.slice(0, 4).map(n => n.html)].join('\n  '))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What WCAG 2.2 AA asks, as far as a machine can see it, and what axe calls good practice.</summary>
    public static async Task CleanAsync(this IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Axe);
        var wrong = await page.EvaluateAsync<string[]>(Violations);
        Assert.True(wrong.Length == 0, $"{page.Url} at {width}: {string.Join('\n', wrong)}");
    }

    /// <summary>Nothing needs scrolling sideways at this width with this style added (WCAG 1.4.4, 1.4.10, 1.4.12).</summary>
    public static async Task FitsAsync(this IPage page, int width, string style)
    {
        await page.SetViewportSizeAsync(width, 900);
        await page.EvaluateAsync(Restyle, style);
        var over = await page.EvaluateAsync<string[]>(Overflow);
        await page.EvaluateAsync(Restyle, "");
        Assert.True(over.Length == 0, $"{page.Url} at {width} {style}: {string.Join('\n', over)}");
    }
}
