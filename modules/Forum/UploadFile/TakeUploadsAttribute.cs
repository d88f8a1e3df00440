using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Forum;

/// <summary>
/// Takes files in that come along with a form, before the transaction of the page begins: making copies takes seconds, in which the one writer of SQLite must stay free.
/// They stay when the form is refused, so that nobody chooses them again.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TakeUploadsAttribute : Attribute, IAsyncResourceFilter
{
    public const string Field = "Upload";

    /// <summary>Some more than fit, so that what is too much or too large is said beside the field.</summary>
    public const long MostBytes = 200 * 1024 * 1024;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var (http, services) = (context.HttpContext, context.HttpContext.RequestServices);
        if (HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType && services.GetRequiredService<CurrentMember>().Reader.SilencedUntil is null)
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            if (form.Files.GetFiles(Field) is { Count: > 0 } uploads)
                await services.GetRequiredService<TakenUploads>().TakeAsync(uploads, Attachments.Most - ParkedForm.Files(form).Count(f => !f.IsRemoved), http.RequestAborted);
        }
        await next();
    }
}
