using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DiversInclusief.Kernel.Pages;

/// <summary>
/// Checks the antiforgery token of every form, and gives a form whose token expired back with everything that was typed in it:
/// the page's own GET handler runs instead of the post, so nothing of the post is ever done.
/// </summary>
internal sealed class ExpiredFormFilter(IAntiforgery antiforgery) : IAsyncAuthorizationFilter, IAsyncPageFilter, IAntiforgeryPolicy, IOrderedFilter
{
    private const string Message = "Het formulier stond te lang open en is niet verstuurd. Wat je typte, staat er nog. Verstuur het opnieuw.";

    private bool _expired;

    // After Razor Pages' own check (1000): the last policy is the one that counts.
    public int Order => 1001;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (OnlyReads(http.Request.Method) || context.Filters.OfType<IgnoreAntiforgeryTokenAttribute>().Any() || await antiforgery.IsRequestValidAsync(http))
            return;
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        if (CanBeShownAgain(context))
            _expired = true;
        else
            context.Result = new AntiforgeryValidationFailedResult();
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        if (!_expired)
            return Task.CompletedTask;
        context.HandlerMethod = GetHandler(context.ActionDescriptor);
        context.ModelState.AddModelError("", Message);
        return Task.CompletedTask;
    }

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) => next();

    // Another site may have filled in a form of its own: that is never shown as if our reader had typed it.
    private static bool CanBeShownAgain(AuthorizationFilterContext context) =>
        context.ActionDescriptor is CompiledPageActionDescriptor
        && context.HttpContext.Request.HasFormContentType
        && context.HttpContext.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    private static HandlerMethodDescriptor? GetHandler(CompiledPageActionDescriptor page) =>
        page.HandlerMethods.FirstOrDefault(h => HttpMethods.IsGet(h.HttpMethod) && string.IsNullOrEmpty(h.Name));

    private static bool OnlyReads(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
