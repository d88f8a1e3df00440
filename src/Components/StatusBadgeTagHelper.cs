using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components;

/// <summary><c>&lt;status-badge kind="success"&gt;Beantwoord&lt;/status-badge&gt;</c>: the words say the status, colour only supports them.</summary>
[HtmlTargetElement("status-badge")]
public sealed class StatusBadgeTagHelper : TagHelper
{
    /// <summary>neutral, success, warning, error or info.</summary>
    public string Kind { get; set; } = "neutral";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass($"utrecht-status-badge utrecht-status-badge--{Choice.Of<StatusKind>(Kind).ToString().ToLowerInvariant()}");
    }
}
