using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components;

/// <summary><c>&lt;status-badge kind="success"&gt;Beantwoord&lt;/status-badge&gt;</c>: the words say the status, colour only supports them.</summary>
[HtmlTargetElement("status-badge")]
public sealed class StatusBadgeTagHelper : TagHelper
{
    public StatusKind Kind { get; set; } = StatusKind.Neutral;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass($"utrecht-status-badge utrecht-status-badge--{Kind.ToString().ToLowerInvariant()}");
    }
}
