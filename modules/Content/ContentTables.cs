using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

internal sealed class ContentTables : IMapTables
{
    public void Map(ModelBuilder model)
    {
        MapItems(model);
        MapIndex(model);
        MapOutside(model);
        MapWork(model);
        MapWorkflow(model);
        MapQuality(model);
        model.Entity<StoredDefinition>(definition =>
        {
            definition.ToTable("content_definitions").HasKey(d => new { d.Kind, d.Name });
            definition.Property(d => d.Kind).HasMaxLength(10);
            definition.Property(d => d.Name).HasMaxLength(60);
            definition.Property(d => d.Stamp).HasMaxLength(ItemCheck.LongestId).IsConcurrencyToken();
        });
    }

    private static void MapItems(ModelBuilder model)
    {
        model.Entity<StoredItem>(item =>
        {
            item.ToTable("content_items");
            item.Property(i => i.Id).HasMaxLength(ItemCheck.LongestId);
            item.Property(i => i.Type).HasMaxLength(60);
            item.Property(i => i.Access).HasMaxLength(80);
            item.Property(i => i.Title).HasMaxLength(ItemCheck.LongestTitle);
            item.Property(i => i.Path).HasMaxLength(RoutePattern.Longest);
            item.Property(i => i.LatestVersionId).IsConcurrencyToken();
            item.HasIndex(i => new { i.Type, i.PublishedAt, i.Id });
            item.HasIndex(i => new { i.PublishedAt, i.Id });
            item.HasIndex(i => new { i.ModifiedAt, i.Id });
            item.HasIndex(i => i.Type).HasFilter("\"PublishedVersionId\" IS NOT NULL");
        });
        model.Entity<StoredVersion>(version =>
        {
            version.ToTable("content_versions");
            version.Property(v => v.Id).HasMaxLength(ItemCheck.LongestId);
            version.HasOne<StoredItem>().WithMany().HasForeignKey(v => v.ItemId);
            version.HasIndex(v => new { v.ItemId, v.SavedAt, v.Id });
        });
    }

    private static void MapWork(ModelBuilder model) => model.Entity<KeptWork>(work =>
    {
        work.ToTable("content_kept_work").HasKey(w => new { w.MemberId, w.ItemId });
        work.Property(w => w.ItemId).HasMaxLength(ItemCheck.LongestId);
        work.HasIndex(w => new { w.ItemId, w.StartedAt });
        work.HasIndex(w => w.KeptAt);
    });

    private static void MapWorkflow(ModelBuilder model)
    {
        model.Entity<Review>(review =>
        {
            review.ToTable("content_reviews").HasKey(r => r.ItemId);
            review.HasOne<StoredItem>().WithOne().HasForeignKey<Review>(r => r.ItemId);
            review.HasIndex(r => new { r.SubmittedAt, r.ItemId });
        });
        model.Entity<Schedule>(plan =>
        {
            plan.ToTable("content_schedules").HasKey(p => p.ItemId);
            plan.HasOne<StoredItem>().WithOne().HasForeignKey<Schedule>(p => p.ItemId);
        });
        model.Entity<PreviewLink>(link =>
        {
            link.ToTable("content_preview_links");
            link.Property(l => l.Hash).HasMaxLength(64);
            link.HasIndex(l => l.Hash).IsUnique();
            link.HasIndex(l => new { l.ItemId, l.MadeAt });
            link.HasOne<StoredItem>().WithMany().HasForeignKey(l => l.ItemId);
        });
    }

    private static void MapQuality(ModelBuilder model)
    {
        model.Entity<Remark>(remark =>
        {
            remark.ToTable("content_remarks");
            remark.Property(r => r.Id).HasMaxLength(ItemCheck.LongestId);
            remark.Property(r => r.Field).HasMaxLength(130);
            remark.HasOne<StoredItem>().WithMany().HasForeignKey(r => r.ItemId);
            remark.HasIndex(r => new { r.ItemId, r.MadeAt, r.Id });
        });
        model.Entity<Judgement>(judgement =>
        {
            judgement.ToTable("content_judgements").HasKey(j => new { j.ItemId, j.MemberId });
            judgement.Property(j => j.MemberId).HasMaxLength(40);
            judgement.Ignore(j => j.Verdicts);
            judgement.HasOne<StoredItem>().WithMany().HasForeignKey(j => j.ItemId);
        });
        model.Entity<PlannedReview>(planned =>
        {
            planned.ToTable("content_review_dates").HasKey(p => p.ItemId);
            planned.Property(p => p.OwnerId).HasMaxLength(40);
            planned.HasOne<StoredItem>().WithOne().HasForeignKey<PlannedReview>(p => p.ItemId);
            planned.HasIndex(p => new { p.On, p.ItemId });
            planned.HasIndex(p => new { p.RemindOn, p.ItemId });
        });
    }

    private static void MapOutside(ModelBuilder model)
    {
        model.Entity<OutsideLink>(link =>
        {
            link.ToTable("content_outside_links").HasKey(l => new { l.ItemId, l.LinkKey });
            link.Property(l => l.LinkKey).HasMaxLength(64);
            link.HasIndex(l => new { l.LinkKey, l.ItemId });
            link.HasOne<StoredItem>().WithMany().HasForeignKey(l => l.ItemId);
        });
        model.Entity<CheckedLink>(link =>
        {
            link.ToTable("content_checked_links").HasKey(l => l.Key);
            link.Property(l => l.Key).HasMaxLength(64);
            link.Property(l => l.Url).HasMaxLength(CheckedLink.LongestUrl);
            link.Property(l => l.Host).HasMaxLength(300);
            link.HasIndex(l => new { l.NextCheckAt, l.Host });
            link.HasIndex(l => new { l.BrokenSince, l.Key });
        });
    }

    private static void MapIndex(ModelBuilder model)
    {
        model.Entity<ItemTerm>(term =>
        {
            term.ToTable("content_terms").HasKey(t => new { t.ItemId, t.Field, t.TermId });
            term.HasIndex(t => new { t.TermId, t.ItemId });
            term.HasOne<StoredItem>().WithMany().HasForeignKey(t => t.ItemId);
        });
        model.Entity<ItemLink>(link =>
        {
            link.ToTable("content_links").HasKey(l => new { l.ItemId, l.Field, l.TargetId });
            link.HasIndex(l => new { l.TargetId, l.ItemId });
            link.HasOne<StoredItem>().WithMany().HasForeignKey(l => l.ItemId);
        });
        model.Entity<IndexedCard>(card =>
        {
            card.ToTable("content_cards").HasKey(c => new { c.ItemId, c.CardId });
            card.Property(c => c.CardId).HasMaxLength(ItemCheck.LongestId);
            card.Property(c => c.Type).HasMaxLength(60);
            card.HasIndex(c => new { c.Type, c.PublishedAt, c.ItemId, c.Place });
            card.HasOne<StoredItem>().WithMany().HasForeignKey(c => c.ItemId);
        });
        model.Entity<ItemPath>(path =>
        {
            path.ToTable("content_paths").HasKey(p => p.Path);
            path.Property(p => p.Path).HasMaxLength(RoutePattern.Longest);
            path.HasIndex(p => p.ItemId);
            path.HasOne<StoredItem>().WithMany().HasForeignKey(p => p.ItemId);
        });
    }
}
