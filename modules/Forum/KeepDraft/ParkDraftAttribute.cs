using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Forum;

/// <summary>Before a form whose session ended is sent away to sign in, its text becomes a draft of who was writing; the page they come back to shows it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ParkDraftAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    private const string Kept = "Je was uitgelogd. Wat je typte, is bewaard. Log in om verder te gaan.";

    private const string KeptWithoutFiles = Kept + " De bestanden die je net koos, kies je daarna opnieuw.";

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
        var tickets = services.GetRequiredService<DraftTicket>();
        if (await LateForm.ReadAsync(http.Request, ticket => tickets.Read(ticket) is not null, http.RequestAborted) is not { } late || tickets.Read(late.Fields[LateForm.Ticket].ToString()) is not { } member)
            return;
        var form = late.Fields;
        var typed = ParkedForm.Read(form);
        if (ParkedForm.SubjectOf(http.Request) is not { } subject || typed.Body.Length + typed.Title.Length > 2 * Post.Longest)
            return;
        await services.GetRequiredService<Transaction>().RunAsync(() => services.GetRequiredService<Drafts>().KeepAsync(member, subject == Draft.NewTopic ? Draft.OfNew(typed) : subject, typed, http.RequestAborted), http.RequestAborted);
        Tell(context, http, services, late.HasFiles ? KeptWithoutFiles : Kept);
    }

    // The page to sign in shows what stands under this name.
    private static void Tell(AuthorizationFilterContext context, HttpContext http, IServiceProvider services, string kept)
    {
        if (http.Request.Headers.Accept == "application/json")
        {
            context.Result = new JsonResult(new { bewaard = kept });
            return;
        }
        var temporary = services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http);
        temporary["Bewaard"] = kept;
        temporary.Save();
    }
}
