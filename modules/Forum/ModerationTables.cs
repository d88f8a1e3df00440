using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class ModerationTables : IMapTables
{
    private const int IdLength = 40;
    private const int AccessLength = 80;

    public void Map(ModelBuilder model)
    {
        MapReports(model);
        MapActs(model);
        model.Entity<Topic>().HasIndex(t => new { t.RoomId, t.PinnedUntil }).HasFilter("\"PinnedUntil\" IS NOT NULL");
    }

    private static void MapReports(ModelBuilder model)
    {
        model.Entity<Report>(report =>
        {
            report.ToTable("forum_reports").HasKey(r => r.Id);
            report.Property(r => r.Id).HasMaxLength(IdLength);
            report.Property(r => r.Access).HasMaxLength(AccessLength);
            report.Property(r => r.Answer).HasMaxLength(ReasonForm.Longest);
            report.HasOne(r => r.Post).WithMany().HasForeignKey(r => r.PostId);
            report.HasOne(r => r.Topic).WithMany().HasForeignKey(r => r.TopicId);
            report.HasMany(r => r.Flags).WithOne().HasForeignKey(f => f.ReportId);
            report.HasIndex(r => new { r.OpenedAt, r.Id }).HasFilter("\"JudgedAt\" IS NULL");
            report.HasIndex(r => new { r.JudgedAt, r.Id });
            report.HasIndex(r => r.PostId).IsUnique().HasFilter("\"JudgedAt\" IS NULL");
        });
        model.Entity<Flag>(flag =>
        {
            flag.ToTable("forum_flags").HasKey(f => new { f.PostId, f.MemberId });
            flag.Property(f => f.PostId).HasMaxLength(IdLength);
            flag.Property(f => f.MemberId).HasMaxLength(IdLength);
            flag.Property(f => f.Note).HasMaxLength(FlagPostForm.Longest);
        });
    }

    private static void MapActs(ModelBuilder model) => model.Entity<RoomAct>(act =>
    {
        act.ToTable("forum_acts").HasKey(a => a.Id);
        act.Property(a => a.Id).HasMaxLength(IdLength);
        act.Property(a => a.Access).HasMaxLength(AccessLength);
        act.Property(a => a.Act).HasMaxLength(IdLength);
        act.Property(a => a.Reason).HasMaxLength(ReasonForm.Longest);
        act.HasOne<Room>().WithMany().HasForeignKey(a => a.RoomId);
        act.HasIndex(a => new { a.RoomId, a.At, a.Id });
    });
}
