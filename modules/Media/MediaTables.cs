using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

internal sealed class MediaTables : IMapTables
{
    public void Map(ModelBuilder model) => model.Entity<MediaFile>(file =>
    {
        file.ToTable("media_files").HasKey(f => f.Path);
        file.Property(f => f.Path).HasMaxLength(200);
        file.Property(f => f.Hash).HasMaxLength(64);
        file.Property(f => f.ContentType).HasMaxLength(60);
        file.Property(f => f.Access).HasMaxLength(60);
        file.Property(f => f.StoredBy).HasMaxLength(40);
        file.HasIndex(f => f.Hash);
        file.HasIndex(f => new { f.StoredAt, f.Path });
    });
}
