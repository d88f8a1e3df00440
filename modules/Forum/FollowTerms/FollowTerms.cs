using DiversInclusief.Content;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Topics carry terms: they count, and when two terms become one the topics follow.</summary>
internal sealed class FollowTerms(AppDb db, ChangeLog changes) : IHandle<TermMerged>, ICountTerms
{
    public string Words(int count) => count == 1 ? "1 onderwerp op het forum" : $"{count:N0} onderwerpen op het forum";

    public async Task<IReadOnlyDictionary<string, int>> CountAsync(IReadOnlyCollection<string> terms, CancellationToken cancellation)
    {
        var wanted = terms.ToArray();
        return await db.Set<TopicTerm>().Where(row => wanted.Contains(row.Term)).GroupBy(row => row.Term)
            .Select(group => new { group.Key, Count = group.Select(row => row.TopicId).Distinct().Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
    }

    public async Task HandleAsync(TermMerged fact, CancellationToken cancellation)
    {
        var rows = await db.Set<TopicTerm>().AsNoTracking().Where(row => row.Term == fact.From || row.Term == fact.Into).ToListAsync(cancellation);
        var have = rows.Where(row => row.Term == fact.Into).Select(row => (row.TopicId, row.Facet)).ToHashSet();
        await db.Set<TopicTerm>().Where(row => row.Term == fact.From).ExecuteDeleteAsync(cancellation);
        foreach (var row in rows.Where(row => row.Term == fact.From))
        {
            if (!have.Contains((row.TopicId, row.Facet)))
                db.Add(new TopicTerm { TopicId = row.TopicId, Facet = row.Facet, Term = fact.Into });
            changes.Note(TopicSource.Named, row.TopicId);
        }
        await db.SaveChangesAsync(cancellation);
    }
}
