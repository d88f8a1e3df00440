using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Components;

/// <summary>Short, encoding ways to build the markup that tag helpers emit.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static TagBuilder Element(string name, string? cssClass = null, params IEnumerable<IHtmlContent?> children)
    {
        var tag = new TagBuilder(name);
        if (cssClass is not null) tag.Attributes["class"] = cssClass;
        foreach (var child in children)
            if (child is not null) tag.InnerHtml.AppendHtml(child);
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string name, string? value)
    {
        if (value is not null) tag.Attributes[name] = value;
        return tag;
    }

    /// <summary>Plain text that is encoded when it is written.</summary>
    public static IHtmlContent Text(string? text) => new HtmlContentBuilder().Append(text ?? "");

    public static string Encoded(string text) => Encoder.Encode(text);

    public static IHtmlContent Hidden(string text) => Element("span", "di-visually-hidden", Text(text));
}
