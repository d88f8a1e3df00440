using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Components;

/// <summary>Icons come from one sprite of the theme, so that a page loads them all in a single, cached request.</summary>
internal static class IconSprite
{
    private const string Sprite = "_content/DiversInclusief.Theme/icons.svg";

    public static IHtmlContent Icon(this HttpContext http, string name) =>
        Html.Element("svg", "utrecht-icon", Html.Element("use").With("href", $"{Address(http)}#{name}"))
            .With("aria-hidden", "true")
            .With("focusable", "false");

    private static string Address(HttpContext http)
    {
        // Present when the endpoint was mapped WithStaticAssets: maps the plain name to the fingerprinted one.
        var assets = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{http.Request.PathBase}/{assets?[Sprite] ?? Sprite}";
    }
}
