using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Theme;

internal static class CurrentItem
{
    /// <summary>The value of aria-current: "page" on the item's own page, "true" anywhere below it, nothing elsewhere.</summary>
    public static string? CurrentOn(this NavigationItem item, HttpContext http)
    {
        var path = http.Request.Path;
        if (path.Equals(item.Href, StringComparison.OrdinalIgnoreCase)) return "page";
        // Everything lies below "/" and "/beheer" has an overview of its own.
        var isRoot = item.Href is "/" or "/beheer";
        return !isRoot && path.StartsWithSegments(item.Href, StringComparison.OrdinalIgnoreCase) ? "true" : null;
    }
}
