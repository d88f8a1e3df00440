using System.Globalization;
using DiversInclusief.Kernel.Changes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Kernel.Pages;

/// <summary>
/// A page that is the same for everyone who is not signed in: made once and kept until something readable changes, and at most a minute,
/// because words such as "5 minuten geleden" grow old. Whoever sends any cookie gets a page of their own.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeptForVisitorsAttribute : Attribute, IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        var same = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.Cookies.Count == 0 && !request.Headers.ContainsKey("Authorization");
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = context.AllowCacheStorage = same;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.QueryKeys = "*";
        // Read before the page is made: what was made from older facts is kept under their number and never found again.
        context.CacheVaryByRules.VaryByValues["facts"] = context.HttpContext.RequestServices.GetRequiredService<ChangeSignal>().Generation.ToString(CultureInfo.InvariantCulture);
        // By the compression that is chosen, not by what the request says: of every page there are three at most.
        if (context.HttpContext.RequestServices.GetService<IResponseCompressionProvider>() is { } compression && compression.CheckRequestAcceptsCompression(context.HttpContext))
            context.CacheVaryByRules.VaryByValues["compressed"] = compression.GetCompressionProvider(context.HttpContext)?.EncodingName ?? "";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }
}
