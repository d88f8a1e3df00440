using DiversInclusief.Components.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Components;

/// <summary>
/// The same mark-up as the tag helpers of these names, for the rows of a long list. A tag helper or partial costs some five microseconds each time,
/// which is more than the rest of such a row; a page with twenty posts held more than a hundred of them.
/// </summary>
public static class Inline
{
    public static IHtmlContent Icon(HttpContext http, string name) => http.Icon(name);

    /// <summary>Address of a file of the theme by its plain name, with its fingerprint: what <c>~/</c> would give.</summary>
    public static string Asset(HttpContext http, string name) => http.Asset("_content/DiversInclusief.Theme/" + name);

    public static IHtmlContent Avatar(string? name, bool large = false)
    {
        var shown = name?.Trim() ?? "";
        return new HtmlString($"""<span class="di-avatar di-avatar--{Initials.Colour(shown)}{(large ? " di-avatar--large" : "")}" aria-hidden="true">{Html.Encoded(Initials.Of(shown))}</span>""");
    }

    /// <summary>How long ago, with the moment itself for machines and on hovering.</summary>
    public static IHtmlContent Ago(DateTimeOffset moment, DateTimeOffset now)
    {
        return new HtmlString($"""<time datetime="{DutchTime.Machine(moment)}" title="{Html.Encoded(DutchTime.DateAndTime(moment))}">{Html.Encoded(DutchTime.Relative(moment, now))}</time>""");
    }

    /// <summary>Always starts at Home; the last step is the current page.</summary>
    public static IHtmlContent Breadcrumb(HttpContext http, IEnumerable<Crumb> items) => new BreadcrumbMarkup(http, items);
}
