using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DiversInclusief.Kernel.Pages;

/// <summary>
/// One transaction around every handler that may write. It is kept only when the handler answered without an exception
/// and left the model valid, so a form that comes back with messages has saved nothing.
/// </summary>
internal sealed class TransactionPageFilter(Transaction transaction) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (OnlyReads(context.HttpContext.Request.Method) || context.ActionDescriptor.EndpointMetadata.OfType<OwnTransactionAttribute>().Any())
        {
            await next();
            return;
        }
        await transaction.RunAsync(async () =>
        {
            var executed = await next();
            return executed.Exception is null && context.ModelState.IsValid;
        }, context.HttpContext.RequestAborted);
    }

    private static bool OnlyReads(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
