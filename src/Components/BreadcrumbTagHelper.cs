using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components;

/// <summary><c>&lt;breadcrumb items="Model.Trail"/&gt;</c>: always starts at Home; the last step is the current page.</summary>
[HtmlTargetElement("breadcrumb", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BreadcrumbTagHelper : TagHelper
{
    public IEnumerable<Crumb> Items { get; set; } = [];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass("utrecht-breadcrumb-nav di-breadcrumb");
        output.Attributes.SetAttribute("aria-label", "Kruimelpad");
        output.Content.SetHtmlContent(new BreadcrumbMarkup(ViewContext.HttpContext, Items));
    }
}
