using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace DiversInclusief.Web.Protection;

/// <summary>
/// What one page leaves for the next, in the framework's cookie. The framework takes that cookie away after every page that only looked, also from who never had it;
/// such an answer cannot be kept for others, and says something of a cookie to readers who have none.
/// </summary>
internal sealed class SaidOnce(CookieTempDataProvider cookie, IOptions<CookieTempDataProviderOptions> options) : ITempDataProvider
{
    public IDictionary<string, object> LoadTempData(HttpContext context) => HasAny(context) ? cookie.LoadTempData(context) : new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);

    public void SaveTempData(HttpContext context, IDictionary<string, object> values)
    {
        if (values.Count > 0 || HasAny(context))
            cookie.SaveTempData(context, values);
    }

    private bool HasAny(HttpContext context) => context.Request.Cookies.ContainsKey(options.Value.Cookie.Name!);
}
