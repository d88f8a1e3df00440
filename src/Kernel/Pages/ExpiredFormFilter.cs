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
internal sealed class ExpiredFormFilter(IAntiforgery antiforgery) : IAsyncAuthorizationFilter, IAsyncPageFilter, IAntiforgeryPolicy
{
    /// <summary>Razor Pages' own check has 1000; the last policy is the one that counts.</summary>
    public const int AfterTheFrameworksOwn = 1001;

    private const string Message = "Het formulier stond te lang open en is niet verstuurd. Wat je typte, staat er nog. Verstuur het opnieuw.";

    private bool _expired;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (OnlyReads(context.HttpContext.Request.Method) || context.Filters.OfType<IgnoreAntiforgeryTokenAttribute>().Any())
            return;
        try { await CheckAsync(context); }
        // A form that cannot be read at all, such as one that is far too large or has %00 in it.
        catch (AntiforgeryValidationException error)
        {
            context.Result = error.InnerException is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
                ? new StatusCodeResult(StatusCodes.Status413PayloadTooLarge) : new AntiforgeryValidationFailedResult();
        }
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

    private async Task CheckAsync(AuthorizationFilterContext context)
    {
        if (await antiforgery.IsRequestValidAsync(context.HttpContext))
            return;
        context.HttpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
        if (CanBeShownAgain(context))
            _expired = true;
        else
            context.Result = new AntiforgeryValidationFailedResult();
    }

    // Another site may have filled in a form of its own: that is never shown as if our reader had typed it.
    private static bool CanBeShownAgain(AuthorizationFilterContext context) =>
        context.ActionDescriptor is CompiledPageActionDescriptor
        && context.HttpContext.Request.HasFormContentType
        && context.HttpContext.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    private static HandlerMethodDescriptor? GetHandler(CompiledPageActionDescriptor page) =>
        page.HandlerMethods.FirstOrDefault(h => HttpMethods.IsGet(h.HttpMethod) && string.IsNullOrEmpty(h.Name));

    private static bool OnlyReads(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
