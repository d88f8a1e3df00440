using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Kernel.Access;

/// <summary>
/// Guards a page. A visitor is sent to sign in; a member without the permission gets 404,
/// because that a page exists is already something to know.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequirePermissionAttribute(string permission) : Attribute, IAuthorizationFilter
{
    public string Permission => permission;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var reader = context.HttpContext.RequestServices.GetRequiredService<CurrentMember>().Reader;
        if (!reader.IsMember)
            context.Result = new ChallengeResult();
        else if (!reader.May(permission))
            context.Result = new NotFoundResult();
    }
}
