using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Search.LogQueries;

/// <summary>Adds a batch to the counts of its days, whatever other nodes add at the same time.</summary>
internal sealed class StoreNoted(AppDb db, Transaction transaction)
{
    public Task RunAsync(IReadOnlyCollection<Noted> batch, CancellationToken cancellation) => transaction.RunAsync(async () =>
    {
        // In one order everywhere, or two nodes could wait for each other.
        foreach (var same in batch.Where(n => n.Hits is not null).GroupBy(n => (n.Day, n.Query)).OrderBy(g => g.Key.Day).ThenBy(g => g.Key.Query, StringComparer.Ordinal))
            await AddAsync(same.Key.Day, same.Key.Query, same.Count(), same.Max(n => n.Hits) ?? 0, cancellation);
        foreach (var choice in batch.Where(n => n.Rank is not null).OrderBy(n => n.Day).ThenBy(n => n.Query, StringComparer.Ordinal))
            await ChooseAsync(choice, cancellation);
    }, cancellation);

    private Task AddAsync(DateOnly day, string query, int times, int hits, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO search_log ("Day", "Query", "Times", "Hits", "Clicks", "Ranks") VALUES ({day}, {query}, {times}, {hits}, 0, 0)
        ON CONFLICT ("Day", "Query") DO UPDATE SET "Times" = search_log."Times" + excluded."Times",
          "Hits" = CASE WHEN excluded."Hits" > search_log."Hits" THEN excluded."Hits" ELSE search_log."Hits" END
        """, cancellation);

    // No more choices than searches, and none without a search: whoever makes up choices cannot make up queries.
    private Task ChooseAsync(Noted choice, CancellationToken cancellation) => db.Set<SearchedQuery>()
        .Where(q => q.Day == choice.Day && q.Query == choice.Query && q.Clicks < q.Times)
        .ExecuteUpdateAsync(q => q.SetProperty(s => s.Clicks, s => s.Clicks + 1).SetProperty(s => s.Ranks, s => s.Ranks + (choice.Rank ?? 0)), cancellation);
}
