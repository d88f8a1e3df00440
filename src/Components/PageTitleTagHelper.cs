using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components;

/// <summary><c>&lt;page-title kicker="Forum" lead="…"&gt;Titel&lt;/page-title&gt;</c>: the one h1 of a page with what stands above and below it.</summary>
[HtmlTargetElement("page-title")]
public sealed class PageTitleTagHelper : TagHelper
{
    public string? Kicker { get; set; }

    public string? Lead { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var title = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass("di-title");
        if (Kicker is not null) output.Content.AppendHtml(Html.Element("p", "di-kicker", Html.Text(Kicker)));
        output.Content.AppendHtml(Html.Element("h1", "nl-heading nl-heading--level-1", title));
        if (Lead is not null) output.Content.AppendHtml(Html.Element("p", "nl-paragraph nl-paragraph--lead", Html.Text(Lead)));
    }
}
