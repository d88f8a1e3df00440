using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Tables of what lets members trust each other here.</summary>
internal sealed class TrustTables : IMapTables
{
    private const int IdLength = 40;

    private const int AccessLength = 80;

    public void Map(ModelBuilder model)
    {
        MapRules(model);
        MapMasks(model);
        MapHeld(model);
        MapEntries(model);
        MapAccess(model);
        model.Entity<MergedTopic>(merged =>
        {
            merged.ToTable("forum_merged").HasKey(m => m.Id);
            merged.Property(m => m.Id).HasMaxLength(IdLength);
            merged.HasOne<Topic>().WithMany().HasForeignKey(m => m.IntoId);
        });
    }

    private static void MapAccess(ModelBuilder model)
    {
        model.Entity<RoomMember>(member =>
        {
            member.ToTable("forum_room_members").HasKey(m => new { m.RoomId, m.MemberId });
            member.Property(m => m.RoomId).HasMaxLength(IdLength);
            member.Property(m => m.MemberId).HasMaxLength(IdLength);
            member.Property(m => m.By).HasMaxLength(IdLength);
            member.HasOne<Room>().WithMany().HasForeignKey(m => m.RoomId);
            member.HasIndex(m => new { m.RoomId, m.At, m.MemberId });
        });
        model.Entity<RoomRequest>(request =>
        {
            request.ToTable("forum_room_requests").HasKey(q => new { q.MemberId, q.RoomId });
            request.Property(q => q.RoomId).HasMaxLength(IdLength);
            request.Property(q => q.MemberId).HasMaxLength(IdLength);
            request.Property(q => q.Reason).HasMaxLength(AskAccessForm.Longest);
            request.Property(q => q.Answer).HasMaxLength(AskAccessForm.Longest);
            request.HasOne(q => q.Room).WithMany().HasForeignKey(q => q.RoomId);
            request.HasIndex(q => new { q.RoomId, q.AskedAt, q.MemberId });
        });
    }

    private static void MapHeld(ModelBuilder model) => model.Entity<HeldPost>(held =>
    {
        held.ToTable("forum_held").HasKey(h => h.Id);
        held.Property(h => h.Id).HasMaxLength(IdLength);
        held.Property(h => h.MemberId).HasMaxLength(IdLength);
        held.Property(h => h.AuthorId).HasMaxLength(IdLength);
        held.Property(h => h.Alias).HasMaxLength(140);
        held.Property(h => h.PreparedById).HasMaxLength(IdLength);
        held.Property(h => h.Access).HasMaxLength(AccessLength);
        held.Property(h => h.Key).HasMaxLength(IdLength);
        held.Property(h => h.Answer).HasMaxLength(ReasonForm.Longest);
        held.Ignore(h => h.Pen).Ignore(h => h.Form).Ignore(h => h.Waits);
        held.HasOne(h => h.Room).WithMany().HasForeignKey(h => h.RoomId);
        held.HasOne(h => h.Topic).WithMany().HasForeignKey(h => h.TopicId);
        held.HasIndex(h => new { h.MemberId, h.Key }).IsUnique();
        held.HasIndex(h => new { h.HeldAt, h.Id }).HasFilter("\"RefusedAt\" IS NULL");
    });

    private static void MapEntries(ModelBuilder model) => model.Entity<MemberEntry>(entry =>
    {
        entry.ToTable("forum_member_entries").HasKey(e => e.Id);
        entry.Property(e => e.Id).HasMaxLength(IdLength);
        entry.Property(e => e.MemberId).HasMaxLength(IdLength);
        entry.Property(e => e.By).HasMaxLength(IdLength);
        entry.Property(e => e.EndedBy).HasMaxLength(IdLength);
        entry.Property(e => e.Text).HasMaxLength(MemberEntry.Longest);
        entry.HasIndex(e => new { e.MemberId, e.At, e.Id });
        entry.HasIndex(e => new { e.At, e.Id }).HasFilter("\"Kind\" <> 0");
    });

    private static void MapMasks(ModelBuilder model)
    {
        model.Entity<Mask>(mask =>
        {
            mask.ToTable("forum_masks").HasKey(m => m.Id);
            mask.Property(m => m.Id).HasMaxLength(IdLength);
            mask.Property(m => m.MemberId).HasMaxLength(IdLength);
            mask.HasIndex(m => m.MemberId);
        });
        model.Entity<Unsealing>(asked =>
        {
            asked.ToTable("forum_unsealings").HasKey(u => u.Id);
            asked.Property(u => u.Id).HasMaxLength(IdLength);
            asked.Property(u => u.MaskId).HasMaxLength(IdLength);
            asked.Property(u => u.Access).HasMaxLength(AccessLength);
            asked.Property(u => u.AskedBy).HasMaxLength(IdLength);
            asked.Property(u => u.AgreedBy).HasMaxLength(IdLength);
            asked.Property(u => u.Reason).HasMaxLength(ReasonForm.Longest);
            asked.Property(u => u.AgreedReason).HasMaxLength(ReasonForm.Longest);
            asked.HasOne(u => u.Post).WithMany().HasForeignKey(u => u.PostId);
            asked.HasOne(u => u.Topic).WithMany().HasForeignKey(u => u.TopicId);
            asked.HasIndex(u => u.MaskId);
            asked.HasIndex(u => new { u.AskedAt, u.Id });
        });
    }

    private static void MapRules(ModelBuilder model)
    {
        model.Entity<RulesVersion>(version =>
        {
            version.ToTable("forum_rules").HasKey(v => v.Number);
            version.Property(v => v.Number).ValueGeneratedNever();
            version.Property(v => v.Note).HasMaxLength(RulesVersion.LongestNote);
            version.Property(v => v.MemberId).HasMaxLength(IdLength);
        });
        model.Entity<RulesAcceptance>(accepted =>
        {
            accepted.ToTable("forum_rules_accepted").HasKey(a => new { a.MemberId, a.Number });
            accepted.Property(a => a.MemberId).HasMaxLength(IdLength);
            accepted.HasIndex(a => new { a.At, a.MemberId });
        });
    }
}
