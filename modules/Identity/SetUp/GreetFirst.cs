using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

internal sealed class GreetFirst(AppDb db, SetUpLink link) : IGreet
{
    public async Task<IReadOnlyList<string>> LinesAsync(string siteAddress, CancellationToken cancellation) =>
        await db.Set<Member>().AnyAsync(member => member.PasswordHash != null, cancellation)
            ? []
            : [$"Nobody can sign in yet. Make the first administrator (works once): {siteAddress.TrimEnd('/')}{link.Open()}"];
}
