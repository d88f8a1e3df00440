using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What goes between talk and library.</summary>
internal sealed class BridgeTables : IMapTables
{
    private const int IdLength = 40;

    public void Map(ModelBuilder model)
    {
        model.Entity<TopicItem>(item =>
        {
            item.ToTable("forum_topic_items").HasKey(i => new { i.TopicId, i.ItemId });
            item.Property(i => i.TopicId).HasMaxLength(IdLength);
            item.Property(i => i.ItemId).HasMaxLength(IdLength);
            item.HasIndex(i => i.ItemId);
        });
        model.Entity<Lessons>(lessons =>
        {
            lessons.ToTable("forum_lessons").HasKey(l => l.TopicId);
            lessons.Property(l => l.TopicId).HasMaxLength(IdLength);
            lessons.Property(l => l.MemberId).HasMaxLength(IdLength);
            lessons.Property(l => l.Version).IsConcurrencyToken();
        });
        MapQuotations(model);
        MapPolls(model);
    }

    private static void MapPolls(ModelBuilder model)
    {
        model.Entity<Poll>(poll =>
        {
            poll.ToTable("forum_polls").HasKey(p => p.TopicId);
            poll.Property(p => p.TopicId).HasMaxLength(IdLength);
            poll.Property(p => p.Tally).HasMaxLength(200);
        });
        model.Entity<Ballot>(ballot =>
        {
            ballot.ToTable("forum_ballots").HasKey(b => new { b.TopicId, b.MemberId });
            ballot.Property(b => b.TopicId).HasMaxLength(IdLength);
            ballot.Property(b => b.MemberId).HasMaxLength(IdLength);
            ballot.Property(b => b.Choices).HasMaxLength(60);
            ballot.HasOne<Poll>().WithMany().HasForeignKey(b => b.TopicId);
            ballot.HasIndex(b => new { b.TopicId, b.At, b.MemberId });
        });
    }

    private static void MapQuotations(ModelBuilder model) => model.Entity<Quotation>(quotation =>
    {
        quotation.ToTable("forum_quotations").HasKey(q => q.Id);
        quotation.Property(q => q.Id).HasMaxLength(26);
        quotation.Property(q => q.ItemId).HasMaxLength(IdLength);
        quotation.Property(q => q.AuthorId).HasMaxLength(IdLength);
        quotation.Property(q => q.Alias).HasMaxLength(140);
        quotation.Property(q => q.AskedBy).HasMaxLength(IdLength);
        quotation.HasOne<Topic>().WithMany().HasForeignKey(q => q.TopicId);
        quotation.HasOne<Post>().WithMany().HasForeignKey(q => q.PostId);
        quotation.HasIndex(q => q.ItemId);
    });
}
