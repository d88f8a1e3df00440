using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

internal sealed class AddMemberHandler(AppDb db, UserManager<Member> accounts, TimeProvider clock)
{
    /// <returns>What is wrong, in Dutch; empty when the member was added, or brought up to date when the id was known.</returns>
    public async Task<IReadOnlyList<string>> HandleAsync(NewMember wanted, CancellationToken cancellation)
    {
        var unknown = await UnknownRolesAsync(wanted.Roles, cancellation);
        if (unknown.Count > 0)
            return [$"Onbekende rol: {string.Join(", ", unknown)}."];
        var member = wanted.Id is null ? null : await db.Set<Member>().Include(m => m.Roles).FirstOrDefaultAsync(m => m.Id == wanted.Id, cancellation);
        var known = member is not null;
        member ??= new Member { Id = wanted.Id ?? Writing.ShortId.New(), JoinedAt = wanted.JoinedAt ?? clock.GetUtcNow() };
        Describe(member, wanted);
        if (member.Email is null && wanted.Password is null)
            return await StoreNamelessAsync(member, known, cancellation);
        var stored = known ? await accounts.UpdateAsync(member) : await accounts.CreateAsync(member);
        if (stored.Succeeded && wanted.Password is not null)
            stored = await SetPasswordAsync(member, wanted.Password);
        return [.. stored.Errors.Select(e => e.Description)];
    }

    // Nobody can sign in without an address, so Identity refuses such an account; the name under what this member wrote is still worth having.
    private async Task<IReadOnlyList<string>> StoreNamelessAsync(Member member, bool known, CancellationToken cancellation)
    {
        if (!known)
            db.Add(member);
        (member.UserName, member.NormalizedUserName) = (member.Id, accounts.NormalizeName(member.Id));
        await db.SaveChangesAsync(cancellation);
        return [];
    }

    private async Task<List<string>> UnknownRolesAsync(IReadOnlyCollection<string> roles, CancellationToken cancellation)
    {
        var known = await db.Set<Role>().Select(r => r.Name).ToListAsync(cancellation);
        return [.. roles.Except(known.Append(Role.Administrator))];
    }

    private static void Describe(Member member, NewMember wanted)
    {
        if (wanted.Email.Length > 0)
            (member.UserName, member.Email, member.EmailConfirmed) = (wanted.Email, wanted.Email, true);
        member.Blocked |= wanted.Blocked;
        (member.Name, member.Function, member.Organisation) = (wanted.Name, wanted.Function, wanted.Organisation);
        member.MunicipalityCode = wanted.MunicipalityCode;
        foreach (var role in wanted.Roles.Where(name => member.Roles.TrueForAll(held => held.RoleName != name)))
            member.Roles.Add(new MemberRole { MemberId = member.Id, RoleName = role, From = wanted.Terms.GetValueOrDefault(role).From, Until = wanted.Terms.GetValueOrDefault(role).Until });
    }

    private async Task<IdentityResult> SetPasswordAsync(Member member, string password)
    {
        if (await accounts.CheckPasswordAsync(member, password))
            return IdentityResult.Success;
        await accounts.RemovePasswordAsync(member);
        return await accounts.AddPasswordAsync(member, password);
    }
}
