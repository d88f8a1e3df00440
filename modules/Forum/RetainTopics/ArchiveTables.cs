using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class ArchiveTables : IMapTables
{
    private const int IdLength = 40;

    public void Map(ModelBuilder model)
    {
        model.Entity<Hold>(hold =>
        {
            hold.ToTable("forum_holds").HasKey(h => h.TopicId);
            hold.Property(h => h.TopicId).HasMaxLength(IdLength);
            hold.Property(h => h.MemberId).HasMaxLength(IdLength);
            hold.Property(h => h.Reason).HasMaxLength(ReasonForm.Longest);
            // Also the database refuses to lose what is held.
            hold.HasOne<Topic>().WithOne().HasForeignKey<Hold>(h => h.TopicId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Destruction>(destruction =>
        {
            destruction.ToTable("forum_destructions").HasKey(d => d.Id);
            destruction.Property(d => d.Id).HasMaxLength(IdLength);
            destruction.Property(d => d.TopicId).HasMaxLength(IdLength);
            destruction.Property(d => d.RoomId).HasMaxLength(IdLength);
            destruction.HasIndex(d => new { d.At, d.Id });
        });
        // Few are closed; only those can be due.
        model.Entity<Topic>().OwnsOne(t => t.Closure, closure => closure.HasIndex(c => c.At));
    }
}
