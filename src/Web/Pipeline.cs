using System.Globalization;
using DiversInclusief.Forum;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using DiversInclusief.Web.Compression;
using DiversInclusief.Web.Protection;
using Microsoft.AspNetCore.StaticAssets;

namespace DiversInclusief.Web;

internal static class Pipeline
{
    /// <summary>What every request passes through, outermost first.</summary>
    public static void UseSite(this WebApplication app)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        app.UseForwardedHeaders(TrustedProxies.From(app.Configuration));
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<UsedMethods>();
        app.UseExceptionHandler("/fout/500");
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        app.UseRouting();
        app.UseRateLimiter();
        app.UseVary();
        app.UseOutputCache();
        // Within the cache, so that what is kept is kept compressed.
        app.UseResponseCompression();
        app.UseAuthentication();
        app.UseWhen(IsForAReader, some => some.UseReader());
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapMedia();
        app.MapForum();
        app.MapHealth();
    }

    /// <summary>Style, script and type are the same for everyone, and what has no endpoint is there for nobody.</summary>
    private static bool IsForAReader(HttpContext context) => context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null;
}
