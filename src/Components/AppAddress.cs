using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Components;

internal static class AppAddress
{
    /// <summary>Turns ~/path into a path below the folder the site is served from; leaves every other address alone.</summary>
    public static string Resolve(this ViewContext view, string href) =>
        href.StartsWith("~/", StringComparison.Ordinal) ? view.HttpContext.Request.PathBase + href[1..] : href;
}
