using System.Net.Mime;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace DiversInclusief.Exchange;

/// <summary>A download that is written while it is sent.</summary>
internal sealed class StreamedFile(string name, string contentType, Func<Stream, CancellationToken, Task> writeAsync) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = contentType;
        response.Headers.ContentDisposition = new ContentDisposition { FileName = name }.ToString();
        response.Headers.CacheControl = "no-store";
        // A zip writes the few bytes around each of its entries without waiting; there is no other way in the framework.
        if (context.HttpContext.Features.Get<IHttpBodyControlFeature>() is { } control)
            control.AllowSynchronousIO = true;
        await writeAsync(response.Body, context.HttpContext.RequestAborted);
    }
}
