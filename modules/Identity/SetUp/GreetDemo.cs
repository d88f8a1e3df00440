using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace DiversInclusief.Identity;

/// <summary>Says who can sign in to a demo; a real site prints nothing of its members.</summary>
internal sealed class GreetDemo(AppDb db, SiteSettings settings, IConfiguration configuration) : IGreet
{
    private const int MostAccounts = 20;

    public async Task<IReadOnlyList<string>> LinesAsync(string siteAddress, CancellationToken cancellation)
    {
        if (!await settings.GetAsync<bool>("DemoWorld", cancellation))
            return [];
        var accounts = await db.Set<Member>().Where(m => m.PasswordHash != null && !m.Blocked).OrderBy(m => m.Name).ThenBy(m => m.Id)
            .Select(m => $"  {m.Email} ({m.Function})").Take(MostAccounts).ToListAsync(cancellation);
        if (accounts.Count == 0)
            return [];
        var password = configuration["DEMO_PASSWORD"] is { Length: > 0 } known ? $", all with password {known}" : "";
        return [$"Demo accounts at {siteAddress.TrimEnd('/')}/inloggen{password}:", .. accounts];
    }
}
