using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components;

/// <summary>
/// <c>&lt;nl-button kind="primary" icon="send"&gt;Plaats reactie&lt;/nl-button&gt;</c>: a submit button, or a link that looks like one when it has an href.
/// Other attributes (name, value, formaction, data-…) go to the element.
/// </summary>
[HtmlTargetElement("nl-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>primary, secondary, subtle or negative.</summary>
    public string Kind { get; set; } = "secondary";

    public string? Icon { get; set; }

    public string? Href { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var label = await output.GetChildContentAsync();
        output.TagName = Href is null ? "button" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass($"nl-button {Modifiers()}");
        if (Href is not null) output.Attributes.SetAttribute("href", ViewContext.Resolve(Href));
        else if (!output.Attributes.ContainsName("type")) output.Attributes.SetAttribute("type", "submit");
        if (Icon is not null) output.Content.AppendHtml(Html.Element("span", "nl-button__icon-start", ViewContext.HttpContext.Icon(Icon)));
        output.Content.AppendHtml(Html.Element("span", "nl-button__label", label));
    }

    private string Modifiers() => Choice.Of<ButtonKind>(Kind) switch
    {
        ButtonKind.Negative => "nl-button--primary nl-button--negative",
        var kind => $"nl-button--{kind.ToString().ToLowerInvariant()}",
    };
}
