using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Components;

internal sealed class BreadcrumbMarkup(HttpContext http, IEnumerable<Crumb> items) : MarkupContent
{
    protected override void Write(Markup to)
    {
        Crumb[] trail = [new("Home", "~/"), .. items];
        to.Write($"""<ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">""");
        for (var i = 0; i < trail.Length; i++)
            Step(to, trail[i], i == trail.Length - 1);
        to.Write($"</ol>");
    }

    private void Step(Markup to, Crumb crumb, bool isLast)
    {
        to.Write($"""<li class="utrecht-breadcrumb-nav__item">""");
        if (isLast)
            to.Write($"""<span class="di-breadcrumb__here" aria-current="page">{crumb.Text}</span>""");
        else if (crumb.Href is null)
            to.Write($"""<span class="di-breadcrumb__here">{crumb.Text}</span>""");
        else
            to.Write($"""<a class="utrecht-link utrecht-breadcrumb-nav__link" href="{http.Resolve(crumb.Href)}">{crumb.Text}</a>""");
        to.Write($"{(isLast ? null : http.Icon("chevron-right"))}</li>");
    }
}
