using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components;

/// <summary><c>&lt;breadcrumb items="Model.Trail"/&gt;</c>: always starts at Home; the last step is the current page.</summary>
[HtmlTargetElement("breadcrumb", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BreadcrumbTagHelper : TagHelper
{
    private const string Block = "utrecht-breadcrumb-nav";

    public IEnumerable<Crumb> Items { get; set; } = [];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Crumb[] trail = [new("Home", "~/"), .. Items];
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass($"{Block} di-breadcrumb");
        output.Attributes.SetAttribute("aria-label", "Kruimelpad");
        output.Content.SetHtmlContent(Html.Element("ol", $"{Block}__list {Block}__list--html-ol", trail.Select((crumb, i) => Step(crumb, i == trail.Length - 1))));
    }

    private TagBuilder Step(Crumb crumb, bool isLast) =>
        Html.Element("li", $"{Block}__item", Label(crumb, isLast), isLast ? null : ViewContext.HttpContext.Icon("chevron-right"));

    private TagBuilder Label(Crumb crumb, bool isLast) =>
        crumb.Href is null || isLast
            ? Html.Element("span", "di-breadcrumb__here", Html.Text(crumb.Text)).With("aria-current", isLast ? "page" : null)
            : Html.Element("a", $"utrecht-link {Block}__link", Html.Text(crumb.Text)).With("href", ViewContext.Resolve(crumb.Href));
}
