using System.Security.Claims;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace DiversInclusief.Identity;

/// <summary>Sets the reader of the request; a cookie that no longer stands for anyone is taken away.</summary>
internal sealed class ReaderMiddleware(RequestDelegate next, IOptions<IdentityOptions> identity)
{
    public async Task InvokeAsync(HttpContext context, CurrentMember current, LoadReader load)
    {
        // An error page runs the pipeline a second time; the reader is known by then.
        if (!current.Reader.IsMember && context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } id)
        {
            var stamp = context.User.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType);
            current.Reader = await load.LoadAsync(id, stamp, context.RequestAborted);
            if (!current.Reader.IsMember)
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
        await next(context);
    }
}
