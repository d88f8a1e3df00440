namespace DiversInclusief.Web.Protection;

/// <summary>A Razor page answers any method it does not know as if it were GET; this site uses three.</summary>
internal sealed class UsedMethods(RequestDelegate next)
{
    private static readonly string[] Used = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post];

    public Task InvokeAsync(HttpContext context)
    {
        if (Used.Contains(context.Request.Method))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = string.Join(", ", Used);
        return Task.CompletedTask;
    }
}
