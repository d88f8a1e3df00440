using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components.Forms;

internal static class AttributeText
{
    /// <summary>The text of an attribute as the page wrote it; Razor hands literal text over already encoded.</summary>
    public static string Of(TagHelperAttribute attribute)
    {
        if (attribute.Value is not IHtmlContent html) return attribute.Value?.ToString() ?? "";
        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return System.Net.WebUtility.HtmlDecode(writer.ToString());
    }
}
