using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Components;

/// <summary>Icons come from one sprite of the theme, so that a page loads them all in a single, cached request.</summary>
internal static class IconSprite
{
    private const string Sprite = "_content/DiversInclusief.Theme/icons.svg";

    // A site has some eighty icons; a page may show hundreds of them, and its address is longer than all else in them.
    private static readonly ConditionalWeakTable<ResourceAssetCollection, ConcurrentDictionary<string, HtmlString>> Known = [];

    public static HtmlString Icon(this HttpContext http, string name) => http.Assets() is { } assets && !http.Request.PathBase.HasValue
        ? Known.GetOrAdd(assets, static _ => new(StringComparer.Ordinal)).GetOrAdd(name, static (name, http) => Written(http, name), http)
        : Written(http, name);

    private static HtmlString Written(HttpContext http, string name) =>
        new($"""<svg aria-hidden="true" class="utrecht-icon"><use href="{Html.Encoded(http.Asset(Sprite))}#{Html.Encoded(name)}"/></svg>""");

    public static string Asset(this HttpContext http, string name) => $"{http.Request.PathBase}/{http.Assets()?[name] ?? name}";

    // Present when the endpoint was mapped WithStaticAssets: maps the plain name to the fingerprinted one.
    private static ResourceAssetCollection? Assets(this HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
}
