using DiversInclusief.Kernel.Data;
using DiversInclusief.Web.Compression;
using DiversInclusief.Web.Health;
using DiversInclusief.Web.Protection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DiversInclusief.Web;

internal static class PagesAndProtection
{
    // A text of 2 MB typed or pasted into a form is refused by its field with a message, so the request itself must get through.
    private const int LargestForm = 8 * 1024 * 1024;

    // A page of text pasted into a search box stands in the address, each sign as up to nine characters.
    private const int LongestAddress = 64 * 1024;

    private const long KeptPages = 64 * 1024 * 1024;
    private const long LargestKeptPage = 1024 * 1024;

    public static void AddPagesAndProtection(this IServiceCollection services)
    {
        services.AddRazorPages(pages => pages.RootDirectory = "/").AddMvcOptions(DutchMessages.Apply);
        services.AddSingleton<Microsoft.AspNetCore.Mvc.Infrastructure.IHttpResponseStreamWriterFactory, LongAnswers>();
        // Every script of the world may stand in a page as it is: what HTML itself needs is still encoded.
        services.Configure<Microsoft.Extensions.WebEncoders.WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new(System.Text.Unicode.UnicodeRanges.All));
        services.AddAntiforgery(Antiforgery);
        // What happened, said on the next page.
        services.Configure<CookieTempDataProviderOptions>(said => said.Cookie = new SecureCookie { Name = "__Host-bericht", Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax });
        services.AddSingleton<CookieTempDataProvider>().AddSingleton<ITempDataProvider, SaidOnce>();
        services.AddDataProtection().SetApplicationName("DiversInclusief");
        services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>().Configure<SitePaths, ILoggerFactory>((keys, paths, log) =>
            keys.XmlRepository = new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(new DirectoryInfo(paths.Folder("keys")), log));
        services.AddOutputCache(kept => (kept.SizeLimit, kept.MaximumBodySize) = (KeptPages, LargestKeptPage));
        services.AddPageCompression();
        services.AddRateLimiter(RateLimits.Apply);
        services.AddHealthChecks().AddCheck<DatabaseAnswers>("database", tags: ["ready"]).Services.AddSingleton<HealthChanges>();
        services.Configure<KestrelServerOptions>(kestrel => (kestrel.AddServerHeader, kestrel.Limits.MaxRequestBodySize, kestrel.Limits.MaxRequestLineSize) = (false, 64 * 1024 * 1024, LongestAddress));
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(form => (form.ValueLengthLimit, form.BufferBodyLengthLimit) = (LargestForm, LargestForm));
        services.Configure<RouteOptions>(route => (route.LowercaseUrls, route.AppendTrailingSlash) = (true, false));
    }

    private static void Antiforgery(Microsoft.AspNetCore.Antiforgery.AntiforgeryOptions options)
    {
        options.Cookie = new SecureCookie { Name = "__Host-formulier", Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict };
        options.HeaderName = "RequestVerificationToken";
        // SecurityHeaders says it for every page.
        options.SuppressXFrameOptionsHeader = true;
    }
}
