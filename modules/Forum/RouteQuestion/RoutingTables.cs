using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class RoutingTables : IMapTables
{
    private const int IdLength = 40;

    public void Map(ModelBuilder model)
    {
        model.Entity<HelpOffer>(helper =>
        {
            helper.ToTable("forum_help_offers").HasKey(h => h.MemberId);
            helper.Property(h => h.MemberId).HasMaxLength(IdLength);
        });
        model.Entity<HelpRequest>(request =>
        {
            request.ToTable("forum_help_requests").HasKey(r => new { r.TopicId, r.MemberId });
            request.Property(r => r.MemberId).HasMaxLength(IdLength);
            request.HasOne<Topic>().WithMany().HasForeignKey(r => r.TopicId);
            request.HasIndex(r => new { r.MemberId, r.AskedAt });
        });
        model.Entity<OpenQuestion>(question =>
        {
            question.ToTable("forum_open_questions").HasKey(q => q.TopicId);
            question.Property(q => q.TopicId).HasMaxLength(IdLength);
            question.Property(q => q.AnsweredBy).HasMaxLength(IdLength);
            question.HasOne(q => q.Topic).WithMany().HasForeignKey(q => q.TopicId);
            question.HasIndex(q => new { q.AskedAt, q.TopicId }).HasFilter("\"AnsweredAt\" IS NULL");
            question.HasIndex(q => new { q.AnsweredAt, q.TopicId });
        });
    }
}
