using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Components;

/// <summary>Icons come from one sprite of the theme, so that a page loads them all in a single, cached request.</summary>
internal static class IconSprite
{
    private const string Sprite = "_content/DiversInclusief.Theme/icons.svg";

    // A site has some eighty icons and one address of its sprite; a page may show hundreds of them.
    private static readonly ConcurrentDictionary<(string Address, string Name), HtmlString> Known = new();

    public static HtmlString Icon(this HttpContext http, string name) =>
        Known.GetOrAdd((http.Asset(Sprite), name), static icon => new HtmlString(
            $"""<svg aria-hidden="true" class="utrecht-icon" focusable="false"><use href="{Html.Encoded(icon.Address)}#{Html.Encoded(icon.Name)}"></use></svg>"""));

    public static string Asset(this HttpContext http, string name)
    {
        // Present when the endpoint was mapped WithStaticAssets: maps the plain name to the fingerprinted one.
        var assets = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{http.Request.PathBase}/{assets?[name] ?? name}";
    }
}
