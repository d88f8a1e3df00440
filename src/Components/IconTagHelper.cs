using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components;

/// <summary><c>&lt;icon name="search"/&gt;</c>: decoration only, hidden from assistive technology; the text beside it carries the meaning.</summary>
[HtmlTargetElement("icon", Attributes = "name")]
public sealed class IconTagHelper : TagHelper
{
    public required string Name { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(ViewContext.HttpContext.Icon(Name));
    }
}
