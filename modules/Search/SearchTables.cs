using DiversInclusief.Kernel.Data;
using DiversInclusief.Search.EditSynonyms;
using DiversInclusief.Search.LogQueries;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Search;

internal sealed class SearchTables : IMapTables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<SearchedQuery>(query =>
        {
            query.ToTable("search_log").HasKey(q => new { q.Day, q.Query });
            query.Property(q => q.Query).HasMaxLength(SearchedQuery.MaxLength);
        });
        model.Entity<SynonymVersion>(version =>
        {
            version.ToTable("search_synonyms").HasKey(v => v.Version);
            version.Property(v => v.Version).ValueGeneratedNever();
            version.Property(v => v.Author).HasMaxLength(200);
        });
    }
}
