namespace DiversInclusief.Web.Compression;

/// <summary>
/// Whether a page was asked for by somebody who went to it from this site, or typed its address. Browsers say it themselves and let no page forge it.
/// Whoever does not say it (an old browser, plain http, a scanner) counts as not.
/// </summary>
internal static class BegunHere
{
    /// <summary>What an answer depends on, for caches on the way.</summary>
    public const string Headers = "Accept-Encoding, Sec-Fetch-Site, Sec-Fetch-Dest";

    // The second one matters as much: what a page fetches by itself, such as a picture or a new reply, can be of somebody else's making.
    public static bool Is(HttpRequest request) => IsOfThisSite(request.Headers["Sec-Fetch-Site"]) && request.Headers["Sec-Fetch-Dest"] == "document";

    private static bool IsOfThisSite(string? site) => site is "same-origin" or "none";
}
