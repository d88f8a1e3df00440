using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Notifications;

internal sealed class NotificationTables : IMapTables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<Notification>(notification =>
        {
            notification.ToTable("notifications_inbox");
            notification.Property(n => n.Id).HasMaxLength(26);
            notification.Property(n => n.MemberId).HasMaxLength(40);
            notification.Property(n => n.Kind).HasMaxLength(40);
            notification.Property(n => n.Access).HasMaxLength(80);
            notification.Property(n => n.About).HasMaxLength(100);
            notification.HasIndex(n => new { n.MemberId, n.At, n.Id });
            // The count on every page reads this one only.
            notification.HasIndex(n => new { n.MemberId, n.Access }).HasFilter("\"ReadAt\" IS NULL");
            notification.HasIndex(n => n.About);
            notification.HasIndex(n => n.At);
        });
        model.Entity<Preference>(preference =>
        {
            preference.ToTable("notifications_preferences").HasKey(p => new { p.MemberId, p.Kind });
            preference.Property(p => p.MemberId).HasMaxLength(40);
            preference.Property(p => p.Kind).HasMaxLength(40);
        });
        model.Entity<DigestChoice>(digest =>
        {
            digest.ToTable("notifications_digests").HasKey(d => d.MemberId);
            digest.Property(d => d.MemberId).HasMaxLength(40);
            digest.HasIndex(d => d.NextAt);
        });
        MapMail(model);
    }

    private static void MapMail(ModelBuilder model) => model.Entity<OutgoingMail>(mail =>
    {
        mail.ToTable("notifications_mail");
        mail.Property(m => m.Id).HasMaxLength(26);
        mail.Property(m => m.MemberId).HasMaxLength(40);
        mail.Property(m => m.Kind).HasMaxLength(40);
        mail.Property(m => m.Access).HasMaxLength(80);
        mail.Property(m => m.About).HasMaxLength(100);
        mail.HasIndex(m => new { m.State, m.DueAt, m.Id });
        mail.HasIndex(m => new { m.MadeAt, m.Id });
        mail.HasIndex(m => new { m.State, m.MadeAt, m.Id });
        mail.HasIndex(m => m.About);
    });
}
