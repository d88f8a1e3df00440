using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Search.LogQueries;

internal sealed class ForgetQueries(AppDb db, Transaction transaction, Retention retention)
{
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var before = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-await retention.DaysAsync(cancellation));
        await transaction.RunAsync(() => db.Set<SearchedQuery>().Where(q => q.Day < before).ExecuteDeleteAsync(cancellation), cancellation);
    }
}
