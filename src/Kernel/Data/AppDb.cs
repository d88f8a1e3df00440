using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Kernel.Data;

/// <summary>
/// The one database of a site. It names no table itself: each module maps its own through <see cref="IMapTables"/>.
/// Times are stored in UTC; <see cref="DateTimeOffset"/> values come back with offset zero and a precision of one microsecond.
/// </summary>
public sealed class AppDb(DbContextOptions<AppDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var tables in MappedBy(options))
            tables.Map(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();

    // A pooled context may only take its options, so the modules are read from the provider that made them.
    private static IEnumerable<IMapTables> MappedBy(DbContextOptions options) =>
        options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetServices<IMapTables>()
        ?? throw new InvalidOperationException("AppDb needs UseApplicationServiceProvider: modules map their tables through it.");
}
