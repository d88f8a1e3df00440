using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Media;

/// <summary>
/// <c>&lt;picture-of card="…" alt="…" sizes="…"/&gt;</c>: an image in the widths that the page may need, with its measures, so that nothing moves when it comes in,
/// and with its focal point for places that show only a part.
/// </summary>
[HtmlTargetElement("picture-of", Attributes = "card", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PictureOf : TagHelper
{
    public required MediaCard Card { get; set; }

    public string Alt { get; set; } = "";

    /// <summary>How wide the page shows it, as the sizes attribute says it.</summary>
    public string Sizes { get; set; } = "100vw";

    /// <summary>Stands at the top of the page, where waiting until it scrolls into view only costs time.</summary>
    public bool First { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "img";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("alt", Alt);
        foreach (var (name, value) in Card.Attributes(Sizes, First))
            output.Attributes.SetAttribute(name, value);
        if (Focus.ClassOf(Card.FocusX, Card.FocusY) is { Length: > 0 } focus)
            output.Attributes.SetAttribute("class", $"{output.Attributes["class"]?.Value} {focus}".Trim());
    }
}
