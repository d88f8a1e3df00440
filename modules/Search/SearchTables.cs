using DiversInclusief.Kernel.Data;
using DiversInclusief.Search.LogQueries;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Search;

internal sealed class SearchTables : IMapTables
{
    public void Map(ModelBuilder model) => model.Entity<SearchedQuery>(query =>
    {
        query.ToTable("search_log");
        query.Property(q => q.Query).HasMaxLength(SearchedQuery.MaxLength);
        query.HasIndex(q => q.At);
        query.HasIndex(q => new { q.Query, q.At });
    });
}
