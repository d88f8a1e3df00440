using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class ProposalTables : IMapTables
{
    private const int IdLength = 40;

    public void Map(ModelBuilder model) => model.Entity<Proposal>(proposal =>
    {
        proposal.ToTable("forum_proposals").HasKey(p => p.Id);
        proposal.Property(p => p.Id).HasMaxLength(IdLength);
        proposal.Property(p => p.AdviserId).HasMaxLength(IdLength);
        proposal.Property(p => p.PrincipalId).HasMaxLength(IdLength);
        proposal.Property(p => p.Key).HasMaxLength(IdLength);
        proposal.Property(p => p.PostId).HasMaxLength(IdLength);
        proposal.Property(p => p.Remark).HasMaxLength(Proposal.LongestRemark);
        proposal.Ignore(p => p.Form).Ignore(p => p.In).Ignore(p => p.Access).Ignore(p => p.About).Ignore(p => p.Heading).Ignore(p => p.IsConfidential).Ignore(p => p.IsOpenToAdviser);
        proposal.HasOne(p => p.Room).WithMany().HasForeignKey(p => p.RoomId);
        // Destroyed with its topic.
        proposal.HasOne(p => p.Topic).WithMany().HasForeignKey(p => p.TopicId).OnDelete(DeleteBehavior.Cascade);
        proposal.HasIndex(p => new { p.AdviserId, p.Key }).IsUnique();
        proposal.HasIndex(p => new { p.AdviserId, p.ProposedAt, p.Id });
        proposal.HasIndex(p => new { p.PrincipalId, p.ProposedAt, p.Id }).HasFilter("\"State\" = 0");
        proposal.HasIndex(p => p.ExpiresAt).HasFilter("\"State\" = 0");
        proposal.HasIndex(p => p.DecidedAt).HasFilter("\"DecidedAt\" IS NOT NULL");
    });
}
