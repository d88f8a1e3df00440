using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class ForumTables : IMapTables
{
    private const int IdLength = 40;
    private const int AccessLength = 80;

    public void Map(ModelBuilder model)
    {
        MapRooms(model);
        MapTopics(model);
        MapPosts(model);
        MapMembersOwn(model);
        MapSigns(model);
    }

    private static void MapRooms(ModelBuilder model)
    {
        model.Entity<Room>(room =>
        {
            room.ToTable("forum_rooms").HasKey(r => r.Id);
            room.Property(r => r.Id).HasMaxLength(IdLength);
            room.Property(r => r.Access).HasMaxLength(AccessLength);
            room.Property(r => r.Slug).HasMaxLength(80);
            room.Property(r => r.Name).HasMaxLength(120);
            room.Property(r => r.Description).HasMaxLength(500);
            room.Property(r => r.Rules).HasMaxLength(RoomForm.LongestRules);
            room.HasIndex(r => r.Slug).IsUnique();
            room.HasMany(r => r.Roles).WithOne().HasForeignKey(r => r.RoomId);
        });
        model.Entity<RoomRole>(role =>
        {
            role.ToTable("forum_room_roles").HasKey(r => new { r.RoomId, r.RoleName });
            role.Property(r => r.RoleName).HasMaxLength(60);
        });
    }

    private static void MapTopics(ModelBuilder model)
    {
        model.Entity<Topic>(topic =>
        {
            topic.ToTable("forum_topics").HasKey(t => t.Id);
            topic.Property(t => t.Id).HasMaxLength(IdLength);
            topic.Property(t => t.Access).HasMaxLength(AccessLength);
            topic.Property(t => t.Title).HasMaxLength(150);
            topic.Property(t => t.AuthorId).HasMaxLength(IdLength);
            topic.Property(t => t.Alias).HasMaxLength(140);
            topic.HasOne(t => t.Room).WithMany().HasForeignKey(t => t.RoomId).OnDelete(DeleteBehavior.Restrict);
            topic.HasMany(t => t.Terms).WithOne().HasForeignKey(t => t.TopicId);
            topic.HasMany(t => t.Items).WithOne().HasForeignKey(t => t.TopicId);
            topic.HasOne(t => t.Poll).WithOne().HasForeignKey<Poll>(p => p.TopicId);
            topic.HasOne(t => t.Lessons).WithOne().HasForeignKey<Lessons>(l => l.TopicId);
            topic.OwnsOne(t => t.Answer, answer => answer.Property(a => a.PostId).HasMaxLength(IdLength));
            topic.OwnsOne(t => t.Closure);
            // Few wait to be closed at any time.
            topic.HasIndex(t => t.ClosesAt).HasFilter("\"ClosesAt\" IS NOT NULL");
            topic.HasIndex(t => new { t.RoomId, t.LastActivityAt, t.Id });
            topic.HasIndex(t => new { t.RoomId, t.LastActivityAt, t.Id }, "IX_forum_topics_open").HasFilter("\"IsOpen\"");
            topic.HasIndex(t => new { t.AuthorId, t.StartedAt });
            topic.HasIndex(t => new { t.AuthorId, t.LastActivityAt, t.Id });
            // Few topics wait for a first reply; the list of them reads this one only.
            topic.HasIndex(t => new { t.RoomId, t.LastActivityAt, t.Id }, "IX_forum_topics_without_reply").HasFilter("\"PostCount\" = 1");
            topic.HasIndex(t => t.Kind);
        });
        model.Entity<TopicTerm>(term =>
        {
            term.ToTable("forum_topic_terms").HasKey(t => new { t.TopicId, t.Facet, t.Term });
            term.Property(t => t.Facet).HasMaxLength(20);
            term.Property(t => t.Term).HasMaxLength(IdLength);
            term.HasIndex(t => new { t.Term, t.Facet });
        });
    }

    private static void MapPosts(ModelBuilder model) => model.Entity<Post>(post =>
    {
        post.ToTable("forum_posts").HasKey(p => p.Id);
        post.Property(p => p.Id).HasMaxLength(IdLength);
        post.Property(p => p.Access).HasMaxLength(AccessLength);
        post.Property(p => p.AuthorId).HasMaxLength(IdLength);
        post.Property(p => p.Alias).HasMaxLength(140);
        post.Property(p => p.Key).HasMaxLength(IdLength);
        post.Property(p => p.PreparedById).HasMaxLength(IdLength);
        post.Property(p => p.EditedById).HasMaxLength(IdLength);
        post.HasOne<Topic>().WithMany().HasForeignKey(p => p.TopicId);
        post.HasIndex(p => new { p.TopicId, p.Number }).IsUnique();
        post.HasIndex(p => new { p.AuthorId, p.Key }).IsUnique();
        // Who hides behind an alias in a topic is asked at every reply; most topics have none, however long they are.
        post.HasIndex(p => new { p.TopicId, p.Number, p.AuthorId, p.Alias }, "IX_forum_posts_masked").HasFilter("\"Alias\" IS NOT NULL");
    });

    private static void MapMembersOwn(ModelBuilder model)
    {
        model.Entity<Reading>(reading =>
        {
            reading.ToTable("forum_readings").HasKey(r => new { r.MemberId, r.TopicId });
            reading.Property(r => r.MemberId).HasMaxLength(IdLength);
            reading.HasOne<Topic>().WithMany().HasForeignKey(r => r.TopicId);
        });
        model.Entity<Follow>(follow =>
        {
            follow.ToTable("forum_follows").HasKey(f => new { f.MemberId, f.Subject });
            follow.Property(f => f.MemberId).HasMaxLength(IdLength);
            follow.Property(f => f.Subject).HasMaxLength(80);
            follow.HasIndex(f => f.Subject);
        });
        model.Entity<Draft>(draft =>
        {
            draft.ToTable("forum_drafts").HasKey(d => new { d.MemberId, d.Subject });
            draft.Property(d => d.MemberId).HasMaxLength(IdLength);
            draft.Property(d => d.Subject).HasMaxLength(80);
            draft.HasIndex(d => d.SavedAt);
        });
    }

    private static void MapSigns(ModelBuilder model) => model.Entity<Sign>(sign =>
    {
        sign.ToTable("forum_signs").HasKey(s => new { s.PostId, s.Kind, s.MemberId });
        sign.Property(s => s.MemberId).HasMaxLength(IdLength);
        sign.Property(s => s.Organisation).HasMaxLength(120);
        sign.HasOne<Post>().WithMany().HasForeignKey(s => s.PostId);
    });
}
