using System.IO.Compression;
using System.Net.Mime;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticAssets;

namespace DiversInclusief.Web.Compression;

/// <summary>Pages go out small where that gives nothing away. Files are compressed already, beforehand or by their kind.</summary>
internal static class PageCompression
{
    public static IServiceCollection AddPageCompression(this IServiceCollection services)
    {
        services.AddSingleton<IResponseCompressionProvider, OwnNavigations>();
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        return services.AddResponseCompression(pages => (pages.EnableForHttps, pages.MimeTypes) = (true, [MediaTypeNames.Text.Html]));
    }

    /// <summary>The plain answer says what it depends on as well: it may stand in a cache that is asked for the other one.</summary>
    public static void UseVary(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            context.Response.Headers.Vary = BegunHere.Headers;
        return next(context);
    });
}
