using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Theme;

/// <summary>
/// What a visitor sees instead of a bare status. Reached only by re-execution, whatever the method of the failed request was;
/// opened by its own address it is as unknown as any other page.
/// </summary>
[IgnoreAntiforgeryToken]
[OwnTransaction]
internal sealed class ErrorPage : PageModel
{
    public int Status { get; private set; }

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        var reExecuted = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        Status = reExecuted && status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
        // Not by the attribute of the framework, which takes away what the answer varies by.
        Response.Headers.CacheControl = "no-store";
    }
}
