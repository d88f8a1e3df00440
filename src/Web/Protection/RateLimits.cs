using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace DiversInclusief.Web.Protection;

/// <summary>A page asks for a limit by name: [EnableRateLimiting("sign-in")].</summary>
internal static class RateLimits
{
    public static void Apply(RateLimiterOptions limiter)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy("sign-in", context => HttpMethods.IsPost(context.Request.Method)
            ? PerAddress(context, permits: 20, TimeSpan.FromMinutes(5))
            : RateLimitPartition.GetNoLimiter("read"));
        limiter.AddPolicy("write", context => HttpMethods.IsPost(context.Request.Method)
            ? PerAddress(context, permits: 60, TimeSpan.FromMinutes(1))
            : RateLimitPartition.GetNoLimiter("read"));
        // A picture costs seconds of a processor; whoever posts photos sends several at once.
        limiter.AddPolicy("upload", context => PerAddress(context, permits: 60, TimeSpan.FromMinutes(1)));
        // What scripts report by themselves; of its own, so that it never keeps anyone from writing.
        limiter.AddPolicy("count", context => PerAddress(context, permits: 120, TimeSpan.FromMinutes(1)));
    }

    private static RateLimitPartition<string> PerAddress(HttpContext context, int permits, TimeSpan window)
    {
        var scale = context.RequestServices.GetRequiredService<IConfiguration>().GetValue("RateLimits:Scale", 1);
        return RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits * scale, Window = window });
    }
}
