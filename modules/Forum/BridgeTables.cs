using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What goes between talk and library.</summary>
internal sealed class BridgeTables : IMapTables
{
    public void Map(ModelBuilder model) => model.Entity<TopicItem>(item =>
    {
        item.ToTable("forum_topic_items").HasKey(i => new { i.TopicId, i.ItemId });
        item.Property(i => i.TopicId).HasMaxLength(40);
        item.Property(i => i.ItemId).HasMaxLength(40);
        item.HasIndex(i => i.ItemId);
    });
}
