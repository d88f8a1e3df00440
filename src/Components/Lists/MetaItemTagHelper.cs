using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components.Lists;

[HtmlTargetElement("meta-item", ParentTag = "meta-list")]
public sealed class MetaItemTagHelper : TagHelper
{
    public string? Icon { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Icon is not null) output.PreContent.SetHtmlContent(ViewContext.HttpContext.Icon(Icon));
    }
}
