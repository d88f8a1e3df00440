using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace DiversInclusief.Web.Compression;

/// <summary>The framework's choice of compression, for pages that nobody else can have asked for; see decision 14.</summary>
internal sealed class OwnNavigations(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : IResponseCompressionProvider
{
    private readonly ResponseCompressionProvider _framework = new(services, options);

    public bool CheckRequestAcceptsCompression(HttpContext context) => BegunHere.Is(context.Request) && _framework.CheckRequestAcceptsCompression(context);

    public bool ShouldCompressResponse(HttpContext context) => _framework.ShouldCompressResponse(context);

    public ICompressionProvider? GetCompressionProvider(HttpContext context) => _framework.GetCompressionProvider(context);
}
