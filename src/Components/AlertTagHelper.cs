using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components;

/// <summary><c>&lt;alert kind="ok"&gt;Je reactie is geplaatst.&lt;/alert&gt;</c> An error is announced at once, a confirmation politely, the others are read in place.</summary>
[HtmlTargetElement("alert")]
public sealed class AlertTagHelper : TagHelper
{
    /// <summary>info, ok, warning or error.</summary>
    public string Kind { get; set; } = "info";

    public string? Heading { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var kind = Choice.Of<AlertKind>(Kind);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass($"utrecht-alert utrecht-alert--{kind.ToString().ToLowerInvariant()}");
        if (kind.Role() is { } role) output.Attributes.SetAttribute("role", role);
        output.Content.AppendHtml(Html.Element("div", "utrecht-alert__icon", ViewContext.HttpContext.Icon(kind.IconName())));
        output.Content.AppendHtml(Html.Element("div", "utrecht-alert__content",
            Heading is null ? null : Html.Element("p", "di-alert__heading", Html.Text(Heading)),
            Html.Element("div", "utrecht-alert__message di-stack", content)));
    }
}
