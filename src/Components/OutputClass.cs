using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components;

internal static class OutputClass
{
    /// <summary>Puts our classes before those the page wrote, which are kept.</summary>
    public static void PrependClass(this TagHelperOutput output, string classes)
    {
        var written = output.Attributes.TryGetAttribute("class", out var own) ? $" {own.Value}" : "";
        output.Attributes.SetAttribute("class", classes + written);
    }
}
