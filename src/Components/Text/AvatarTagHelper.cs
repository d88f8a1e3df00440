using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components.Text;

/// <summary><c>&lt;avatar name="@post.Author"/&gt;</c>: initials in a coloured circle; hidden from assistive technology because the name stands beside it.</summary>
[HtmlTargetElement("avatar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AvatarTagHelper : TagHelper
{
    public string? Name { get; set; }

    public bool Large { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Inline.Avatar(Name, Large));
    }
}
