using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Kernel.Settings;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Kernel;

internal sealed class KernelTables(DatabaseSettings settings) : IMapTables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<Change>(change =>
        {
            change.ToTable("kernel_changes").HasKey(c => c.Number);
            change.Property(c => c.Source).HasMaxLength(40);
            change.Property(c => c.Key).HasMaxLength(100);
            change.Property(c => c.Transaction).HasDefaultValueSql(settings.IsPostgres ? "pg_current_xact_id()::text::bigint" : "0");
            change.HasIndex(c => new { c.Transaction, c.Number });
        });
        model.Entity<Job>(job =>
        {
            job.ToTable("kernel_jobs");
            job.Property(j => j.Kind).HasMaxLength(60);
            // "Not given up" as its filter: SQLite takes only "= 0" for a place in an index.
            job.HasIndex(j => new { j.DueAt, j.Id }).HasFilter("NOT \"GaveUp\"");
        });
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("kernel_audit").HasKey(e => e.Number);
            entry.Property(e => e.Act).HasMaxLength(60);
            entry.Property(e => e.Kind).HasMaxLength(40);
            entry.Property(e => e.Key).HasMaxLength(100);
            // Each filter of the page has the order of the page in its index.
            entry.HasIndex(e => new { e.At, e.Number });
            entry.HasIndex(e => new { e.MemberId, e.At, e.Number });
            entry.HasIndex(e => new { e.Act, e.At, e.Number });
            entry.HasIndex(e => new { e.Kind, e.Key, e.At, e.Number });
        });
        model.Entity<SiteSetting>(setting => setting.ToTable("kernel_settings").HasKey(s => s.Name));
    }
}
