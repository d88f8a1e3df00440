using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components;

/// <summary>
/// <c>&lt;json-ld value="…"/&gt;</c>: what a page is about, for machines. A block of data, not a script: browsers never run it, and the content security policy has no say in it.
/// The serializer escapes every character that means something in HTML, so nothing in it can end the block.
/// </summary>
[HtmlTargetElement("json-ld", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class JsonLdTagHelper : TagHelper
{
    public JsonObject? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is null)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "script";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "application/ld+json");
        output.Content.SetHtmlContent(Value.ToJsonString(JsonSerializerOptions.Default));
    }
}
