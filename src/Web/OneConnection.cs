using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Web;

/// <summary>
/// One connection for the whole request. Entity Framework opens and closes one around every query otherwise, and on SQLite each opening
/// teaches the connection some forty functions again: half the time of a short query.
/// </summary>
internal static class OneConnection
{
    public static IApplicationBuilder UseOneConnection(this IApplicationBuilder app, DatabaseSettings settings) =>
        settings.IsPostgres ? app : app.Use(async (context, next) =>
        {
            await context.RequestServices.GetRequiredService<AppDb>().Database.OpenConnectionAsync(context.RequestAborted);
            await next(context);
        });
}
