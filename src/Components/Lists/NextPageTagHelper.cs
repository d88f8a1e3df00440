using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components.Lists;

/// <summary><c>&lt;next-page href="@Model.Next" first="@Model.First"/&gt;</c>: lists page forward by key, so there are no page numbers. Writes nothing without an address.</summary>
[HtmlTargetElement("next-page", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NextPageTagHelper : TagHelper
{
    private const string Link = "utrecht-pagination__relative-link";

    public string? Href { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Address of the first page; give it on every page but the first.</summary>
    public string? First { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    public string Text { get; set; } = "Volgende";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Razor hands over an expression that is null as an empty text.
        if (string.IsNullOrEmpty(Href) && string.IsNullOrEmpty(First))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass("utrecht-pagination di-pagination");
        output.Attributes.SetAttribute("aria-label", "Bladeren");
        if (!string.IsNullOrEmpty(First))
            output.Content.AppendHtml(Html.Element("a", $"{Link} {Link}--prev", Html.Text("Naar het begin")).With("href", ViewContext.Resolve(First)));
        if (!string.IsNullOrEmpty(Href)) output.Content.AppendHtml(NextLink(Href));
    }

    private TagBuilder NextLink(string href) =>
        Html.Element("a", $"{Link} {Link}--next", Html.Text(Text + " "), ViewContext.HttpContext.Icon("chevron-right"))
            .With("href", ViewContext.Resolve(href))
            .With("rel", "next");
}
