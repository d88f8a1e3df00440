using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components;

/// <summary><c>&lt;data-badges items="Model.Themes" label="Thema’s"/&gt;</c>: a named list of tags; writes nothing when there are none.</summary>
[HtmlTargetElement("data-badges", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DataBadgesTagHelper : TagHelper
{
    public IEnumerable<Badge> Items { get; set; } = [];

    public string Label { get; set; } = "Thema’s";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var badges = Items.Select(Item).ToArray();
        if (badges.Length == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PrependClass("utrecht-badge-list di-badges");
        output.Attributes.SetAttribute("aria-label", Label);
        foreach (var badge in badges) output.Content.AppendHtml(badge);
    }

    private TagBuilder Item(Badge badge) => Html.Element("li", null, badge.Href is null
        ? Html.Element("span", "nl-data-badge", Html.Text(badge.Text))
        : Html.Element("a", "nl-data-badge di-badge-link", Html.Text(badge.Text)).With("href", ViewContext.Resolve(badge.Href)));
}
