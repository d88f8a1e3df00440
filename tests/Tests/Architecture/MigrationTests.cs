using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Architecture;

public abstract class MigrationTests(Site site)
{
    [Fact]
    public async Task The_migrations_build_the_tables_that_the_modules_map() =>
        Assert.False(await site.WithAsync<AppDb, bool>(db => Task.FromResult(db.Database.HasPendingModelChanges())), "The model changed: run src/Migrations/renew.");

    [Fact]
    public async Task Every_table_carries_the_prefix_of_its_module()
    {
        var tables = await site.WithAsync<AppDb, List<string>>(db => Task.FromResult(db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct().ToList()));

        Assert.All(tables, table => Assert.Contains(Layers.Modules.Append("Kernel"), module => table.StartsWith(module.ToLowerInvariant() + "_", StringComparison.Ordinal)));
    }
}

public sealed class MigrationsOnSqlite(SqliteSite site) : MigrationTests(site), IClassFixture<SqliteSite>;

public sealed class MigrationsOnPostgres(PostgresSite site) : MigrationTests(site), IClassFixture<PostgresSite>;
