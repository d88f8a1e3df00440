using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

internal sealed class IdentityTables : IMapTables
{
    public void Map(ModelBuilder model)
    {
        MapMember(model);
        model.Entity<Role>(role =>
        {
            role.ToTable("identity_roles").HasKey(r => r.Name);
            role.Property(r => r.Name).HasMaxLength(60);
            role.PrimitiveCollection(r => r.Permissions);
        });
        model.Entity<MemberRole>(held =>
        {
            held.ToTable("identity_member_roles").HasKey(r => new { r.MemberId, r.RoleName });
            held.HasOne(r => r.Role).WithMany().HasForeignKey(r => r.RoleName);
            held.HasOne<Member>().WithMany(m => m.Roles).HasForeignKey(r => r.MemberId);
        });
        MapDelegations(model);
        MapStores(model);
    }

    private static void MapDelegations(ModelBuilder model) => model.Entity<Delegation>(delegation =>
    {
        delegation.ToTable("identity_delegations").HasKey(d => d.Id);
        delegation.Property(d => d.Id).HasMaxLength(26);
        delegation.Property(d => d.PrincipalId).HasMaxLength(40);
        delegation.Property(d => d.AdviserId).HasMaxLength(40);
        delegation.Property(d => d.Address).HasMaxLength(254);
        delegation.Property(d => d.PrincipalRole).HasMaxLength(60);
        delegation.Property(d => d.AdviserRole).HasMaxLength(60);
        delegation.Property(d => d.DeclinedAt);
        delegation.HasOne<Member>().WithMany().HasForeignKey(d => d.PrincipalId);
        delegation.HasOne<Member>().WithMany().HasForeignKey(d => d.AdviserId).OnDelete(DeleteBehavior.Cascade);
        // Each once at a time; asked at every request of an adviser.
        delegation.HasIndex(d => new { d.AdviserId, d.PrincipalId }).IsUnique().HasFilter("\"EndedAt\" IS NULL");
        delegation.HasIndex(d => new { d.PrincipalId, d.MadeAt, d.Id }).HasFilter("\"EndedAt\" IS NULL");
        delegation.HasIndex(d => d.Address).HasFilter("\"AdviserId\" IS NULL");
    });

    private static void MapMember(ModelBuilder model) => model.Entity<Member>(member =>
    {
        member.ToTable("identity_members");
        member.Property(m => m.Id).HasMaxLength(40);
        member.Property(m => m.Name).HasMaxLength(120);
        member.Property(m => m.Function).HasMaxLength(160);
        member.Property(m => m.Organisation).HasMaxLength(160);
        member.Property(m => m.SuspendedFor).HasMaxLength(500);
        member.Property(m => m.MunicipalityCode).HasMaxLength(6);
        member.Property(m => m.Email).HasMaxLength(254);
        member.Property(m => m.NormalizedEmail).HasMaxLength(254);
        member.Property(m => m.UserName).HasMaxLength(254);
        member.Property(m => m.NormalizedUserName).HasMaxLength(254);
        member.Property(m => m.ConcurrencyStamp).IsConcurrencyToken();
        member.HasIndex(m => m.SuspendedUntil).HasFilter("\"SuspendedUntil\" IS NOT NULL");
        member.HasIndex(m => m.NormalizedUserName).IsUnique();
        member.HasIndex(m => m.NormalizedEmail).IsUnique();
        member.HasIndex(m => m.MunicipalityCode);
        member.HasIndex(m => new { m.Name, m.Id });
    });

    // What ASP.NET Core Identity keeps per member, under our prefix.
    private static void MapStores(ModelBuilder model)
    {
        model.Entity<IdentityUserClaim<string>>().ToTable("identity_claims").HasOne<Member>().WithMany().HasForeignKey(c => c.UserId);
        model.Entity<IdentityUserLogin<string>>(login =>
        {
            login.ToTable("identity_logins").HasKey(l => new { l.LoginProvider, l.ProviderKey });
            login.HasOne<Member>().WithMany().HasForeignKey(l => l.UserId);
        });
        model.Entity<IdentityUserToken<string>>(token =>
        {
            token.ToTable("identity_tokens").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            token.HasOne<Member>().WithMany().HasForeignKey(t => t.UserId);
        });
    }
}
