using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Content;

/// <summary>Before a form whose session ended is sent away to sign in, its text is kept for the member who was writing.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ParkWorkAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>The sign-in page says this.</summary>
    private const string Said = "Bewaard";
    private const string Kept = "Je was uitgelogd. Wat je typte, is bewaard. Log in om verder te gaan.";

    // Before the permission is asked for: that ends the request.
    public int Order => -1;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var (http, services) = (context.HttpContext, context.HttpContext.RequestServices);
        if (services.GetRequiredService<CurrentMember>().Reader.IsMember || !HttpMethods.IsPost(http.Request.Method))
            return;
        if (!services.GetRequiredService<LateForms>().MaySend(http))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status429TooManyRequests);
            return;
        }
        if (await LateForm.ReadAsync(http.Request, services.GetRequiredService<WorkTicket>().IsOurs, http.RequestAborted) is not { } late
            || !await services.GetRequiredService<ParkWork>().ParkAsync(late.Fields, http.RequestAborted))
            return;
        if (http.Request.Headers.Accept == "application/json")
        {
            context.Result = new JsonResult(new { bewaard = Kept, collegas = "" });
            return;
        }
        var temporary = services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http);
        temporary[Said] = Kept;
        temporary.Save();
    }
}
