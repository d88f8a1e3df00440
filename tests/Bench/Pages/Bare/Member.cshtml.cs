using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Bench.Pages.Bare;

/// <summary>
/// What the framework does by itself for a page like a topic: a cookie that says who it is, as many questions of the database, one form, and as many bytes.
/// No right is looked at and nothing is laid out: more than this a topic cannot reach, whatever its own work costs.
/// </summary>
internal sealed class MemberPage(BareDb db) : PageModel
{
    public const string SignInPath = "/lid/in";

    // A topic asks seven; one of them brings the rows.
    private const int Besides = 6;

    /// <summary>Twenty of these and the rows make 75 kB.</summary>
    public static HtmlString AsMuchAsAPost { get; } = new(string.Concat(Enumerable.Repeat("<button class=\"knop\" name=\"teken\" value=\"een\">Nuttig</button>", 55)));

    public IReadOnlyList<BareRow> Rows { get; private set; } = [];

    public static Task LetInAsync(HttpContext http) =>
        http.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "1")], CookieAuthenticationDefaults.AuthenticationScheme)));

    public async Task<IActionResult> OnGetAsync()
    {
        if (User.FindFirst(ClaimTypes.NameIdentifier) is not { } me)
            return NotFound();
        for (var i = 0; i < Besides; i++)
            if (await db.OneAsync(int.Parse(me.Value, System.Globalization.CultureInfo.InvariantCulture) + i) is null)
                return NotFound();
        Rows = await db.NewestAsync();
        return Page();
    }
}
