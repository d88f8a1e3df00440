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
        var name = Name?.Trim() ?? "";
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass($"di-avatar di-avatar--{Initials.Colour(name)}{(Large ? " di-avatar--large" : "")}");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetContent(Initials.Of(name));
    }
}
