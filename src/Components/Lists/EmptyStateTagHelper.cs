using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components.Lists;

/// <summary><c>&lt;empty-state icon="messages" title="Nog geen vragen"&gt;…&lt;/empty-state&gt;</c>: says what will be here and what to do next.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Icon { get; set; } = "plant";

    public required string Title { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass("di-empty di-stack");
        output.PreContent.AppendHtml(Html.Element("span", "di-empty__icon", ViewContext.HttpContext.Icon(Icon)));
        output.PreContent.AppendHtml(Html.Element("p", "di-empty__title", Html.Text(Title)));
    }
}
