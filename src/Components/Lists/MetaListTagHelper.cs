using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components.Lists;

/// <summary><c>&lt;meta-list&gt;&lt;meta-item icon="users"&gt;5 gemeenten&lt;/meta-item&gt;&lt;/meta-list&gt;</c>: the small facts below a title.</summary>
[HtmlTargetElement("meta-list")]
public sealed class MetaListTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass("di-meta");
    }
}
