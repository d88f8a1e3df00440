using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class NoteTables : IMapTables
{
    private const int IdLength = 40;

    public void Map(ModelBuilder model) => model.Entity<TopicNote>(note =>
    {
        note.ToTable("forum_topic_notes").HasKey(n => n.Id);
        note.Property(n => n.Id).HasMaxLength(IdLength);
        note.Property(n => n.TopicId).HasMaxLength(IdLength);
        note.Property(n => n.MemberId).HasMaxLength(IdLength);
        note.Property(n => n.Body).HasMaxLength(TopicNote.Longest);
        note.HasOne<Topic>().WithMany().HasForeignKey(n => n.TopicId);
        note.HasIndex(n => new { n.TopicId, n.At, n.Id });
    });
}
