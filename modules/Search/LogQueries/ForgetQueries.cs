using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Search.LogQueries;

internal sealed class ForgetQueries(AppDb db, Transaction transaction)
{
    private static readonly TimeSpan Keep = TimeSpan.FromDays(365);

    public Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var before = now - Keep;
        return transaction.RunAsync(() => db.Set<SearchedQuery>().Where(q => q.At < before).ExecuteDeleteAsync(cancellation), cancellation);
    }
}
