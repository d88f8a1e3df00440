using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What hangs on posts: earlier texts, which post quotes which, and what members keep for later.</summary>
internal sealed class TalkTables : IMapTables
{
    private const int IdLength = 40;

    public void Map(ModelBuilder model)
    {
        model.Entity<FormerText>(text =>
        {
            text.ToTable("forum_former_texts").HasKey(t => new { t.PostId, t.Number });
            text.Property(t => t.PostId).HasMaxLength(IdLength);
            text.Property(t => t.ById).HasMaxLength(IdLength);
            text.HasOne<Post>().WithMany().HasForeignKey(t => t.PostId);
        });
        model.Entity<Quoting>(quoting =>
        {
            quoting.ToTable("forum_quotes").HasKey(q => new { q.QuotedId, q.PostId });
            quoting.Property(q => q.QuotedId).HasMaxLength(IdLength);
            quoting.Property(q => q.PostId).HasMaxLength(IdLength);
            quoting.HasOne<Post>().WithMany().HasForeignKey(q => q.QuotedId);
            quoting.HasOne<Post>().WithMany().HasForeignKey(q => q.PostId);
        });
        model.Entity<KeptPost>(kept =>
        {
            kept.ToTable("forum_kept_posts").HasKey(k => new { k.MemberId, k.PostId });
            kept.Property(k => k.MemberId).HasMaxLength(IdLength);
            kept.Property(k => k.PostId).HasMaxLength(IdLength);
            kept.HasOne<Post>().WithMany().HasForeignKey(k => k.PostId);
            kept.HasIndex(k => new { k.MemberId, k.KeptAt, k.PostId });
            kept.HasIndex(k => k.RemindOn).HasFilter("\"RemindOn\" IS NOT NULL");
        });
    }
}
