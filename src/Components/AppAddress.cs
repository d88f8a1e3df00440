using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Components;

internal static class AppAddress
{
    /// <summary>Turns ~/path into a path below the folder the site is served from; leaves every other address alone.</summary>
    public static string Resolve(this ViewContext view, string href) => view.HttpContext.Resolve(href);

    public static string Resolve(this HttpContext http, string href) =>
        href.StartsWith("~/", StringComparison.Ordinal) ? http.Request.PathBase + href[1..] : href;
}
