using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

internal sealed class MediaTables : IMapTables
{
    public void Map(ModelBuilder model)
    {
        MapFiles(model);
        model.Entity<MediaUse>(use =>
        {
            use.ToTable("media_uses").HasKey(u => new { u.Path, u.Source, u.Key });
            use.Property(u => u.Path).HasMaxLength(300);
            use.Property(u => u.Source).HasMaxLength(40);
            use.Property(u => u.Key).HasMaxLength(100);
            use.Property(u => u.Access).HasMaxLength(80);
            use.HasIndex(u => new { u.Source, u.Key });
        });
        model.Entity<MediaText>().ToTable("media_texts").HasKey(t => t.Hash);
        model.Entity<MediaText>().Property(t => t.Hash).HasMaxLength(64);
        model.Entity<MediaWord>(word =>
        {
            word.ToTable("media_words").HasKey(w => new { w.Word, w.FileId });
            word.Property(w => w.Word).HasMaxLength(MediaWord.Longest);
            word.HasIndex(w => w.FileId);
            word.HasOne<MediaFile>().WithMany().HasForeignKey(w => w.FileId);
        });
    }

    private static void MapFiles(ModelBuilder model)
    {
        model.Entity<MediaFolder>(folder =>
        {
            folder.ToTable("media_folders");
            folder.Property(f => f.Id).HasMaxLength(12);
            folder.Property(f => f.ParentId).HasMaxLength(12);
            folder.Property(f => f.Name).HasMaxLength(MediaFolder.LongestName);
            folder.HasIndex(f => new { f.ParentId, f.Name }).IsUnique();
        });
        model.Entity<MediaFile>(file =>
        {
            file.ToTable("media_files");
            file.Property(f => f.Id).HasMaxLength(26);
            file.Property(f => f.Path).HasMaxLength(MediaPath.Longest);
            file.Property(f => f.Hash).HasMaxLength(64);
            file.Property(f => f.ContentType).HasMaxLength(100);
            file.Property(f => f.StoredBy).HasMaxLength(40);
            file.Property(f => f.Author).HasMaxLength(LooseFile.LongestAuthor);
            file.HasOne<MediaFolder>().WithMany().HasForeignKey(f => f.FolderId).OnDelete(DeleteBehavior.Restrict);
            file.Property(f => f.Alt).HasMaxLength(AltForm.Longest);
            file.HasIndex(f => f.Path).IsUnique();
            file.HasIndex(f => f.Hash);
            file.HasIndex(f => new { f.StoredAt, f.Id });
            file.HasIndex(f => new { f.FolderId, f.StoredAt, f.Id });
            file.HasIndex(f => f.StoredAt, "IX_media_files_to_collect").HasFilter("NOT \"IsKept\"");
            file.HasIndex(f => new { f.Alt, f.StoredAt, f.Id });
        });
    }
}
