using Microsoft.Playwright;

namespace DiversInclusief.Browser;

/// <summary>The typeface of the site is shown only when it is there at once (font-display: optional), which a busy machine may miss even when it has the file.</summary>
internal static class Typeface
{
    private const int MostVisits = 12;

    /// <summary>Visits the page again until its heading stands in the typeface of the site.</summary>
    public static async Task ShowAsync(IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("DOM.enable");
        await tools.SendAsync("CSS.enable");
        for (var visit = 0; visit < MostVisits; visit++)
        {
            await page.ReloadAsync();
            if (await IsShownAsync(tools))
                return;
        }
        Assert.Fail($"After {MostVisits} visits the page still stands in another typeface.");
    }

    private static async Task<bool> IsShownAsync(ICDPSession tools)
    {
        var root = (await tools.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        var heading = (await tools.SendAsync("DOM.querySelector", new Dictionary<string, object> { ["nodeId"] = root, ["selector"] = "h1" }))!.Value.GetProperty("nodeId").GetInt32();
        var fonts = (await tools.SendAsync("CSS.getPlatformFontsForNode", new Dictionary<string, object> { ["nodeId"] = heading }))!.Value.GetProperty("fonts");
        return fonts.EnumerateArray().Any(font => font.GetProperty("isCustomFont").GetBoolean());
    }
}
