using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Kernel.Data;

/// <summary>
/// One connection for the whole request. Entity Framework opens and closes one around every query otherwise, and on SQLite each opening
/// teaches the connection some forty functions again: half the time of a short query.
/// </summary>
public static class OneConnection
{
    public static IApplicationBuilder UseOneConnection(this IApplicationBuilder app, DatabaseSettings settings) =>
        settings.IsPostgres ? app : app.Use(async (context, next) =>
        {
            if (NeedsDatabase(context))
                await ((AppDb)context.RequestServices.GetService(typeof(AppDb))!).Database.OpenConnectionAsync(context.RequestAborted);
            await next(context);
        });

    private static bool NeedsDatabase(HttpContext context) =>
        context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null;
}
