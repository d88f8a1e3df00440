using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class AttachmentTables : IMapTables
{
    private const int IdLength = 40;

    public void Map(ModelBuilder model)
    {
        model.Entity<Attachment>(file =>
        {
            file.ToTable("forum_attachments").HasKey(f => f.Id);
            file.Property(f => f.Id).HasMaxLength(IdLength);
            file.Property(f => f.OwnerId).HasMaxLength(IdLength);
            file.Property(f => f.Hash).HasMaxLength(64);
            file.Property(f => f.FileName).HasMaxLength(200);
            file.Property(f => f.Name).HasMaxLength(200);
            file.Property(f => f.Author).HasMaxLength(LooseFile.LongestAuthor);
            file.Property(f => f.ContentType).HasMaxLength(100);
            file.Ignore(f => f.File).Ignore(f => f.IsLoose);
            file.HasOne<Post>().WithMany().HasForeignKey(f => f.PostId).OnDelete(DeleteBehavior.Cascade);
            // Taken back by its writer: what nobody posts after all goes like any upload.
            file.HasOne<HeldPost>().WithMany().HasForeignKey(f => f.HeldId).OnDelete(DeleteBehavior.SetNull);
            file.HasOne<Proposal>().WithMany().HasForeignKey(f => f.ProposalId).OnDelete(DeleteBehavior.SetNull);
            file.HasIndex(f => f.Hash);
            file.HasIndex(f => new { f.OwnerId, f.UploadedAt }).HasFilter("\"PostId\" IS NULL");
            file.HasIndex(f => f.UploadedAt).HasFilter("\"PostId\" IS NULL");
        });
        model.Entity<Post>().Ignore(p => p.Attached);
        model.Entity<FormerText>().Ignore(t => t.Attached);
        model.Entity<HeldPost>().Ignore(h => h.Attached);
    }
}
