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

    /// <summary>A second permission that opens the page as well; the page then decides what of it.</summary>
    public string? Or { get; init; }

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var reader = context.HttpContext.RequestServices.GetRequiredService<CurrentMember>().Reader;
        if (!reader.IsMember)
            context.Result = new ChallengeResult();
        else if (!reader.May(permission) && (Or is null || !reader.May(Or)))
            context.Result = new NotFoundResult();
    }
}
