using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Kernel.Access;

/// <summary>Guards a page that any member may open; a visitor is sent to sign in and comes back to it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequireMemberAttribute : Attribute, IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (!context.HttpContext.RequestServices.GetRequiredService<CurrentMember>().Reader.IsMember)
            context.Result = new ChallengeResult();
    }
}
