using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

internal sealed class SetUpHandler(AppDb db, Transaction transaction, SetUpLink link, AddMemberHandler add, UserManager<Member> accounts, SignInManager<Member> signIn)
{
    /// <summary>A token that was right yet comes second finds a member and is refused too. Members that an import brought have no password: with them alone nobody can sign in.</summary>
    public async Task<bool> IsOpenAsync(string token, CancellationToken cancellation) =>
        link.IsOpenFor(token) && !await db.Set<Member>().AnyAsync(member => member.PasswordHash != null, cancellation);

    /// <returns>What is wrong, in Dutch; empty when the administrator exists and is signed in.</returns>
    public async Task<IReadOnlyList<string>> HandleAsync(SetUpForm form, CancellationToken cancellation)
    {
        var first = new NewMember((await accounts.FindByEmailAsync(form.Email))?.Id, form.Name, form.Email, form.Function, "", null, [Role.Administrator], form.Password);
        var errors = await add.HandleAsync(first, cancellation);
        if (errors.Count > 0)
            return errors;
        await signIn.SignInAsync((await accounts.FindByEmailAsync(form.Email))!, isPersistent: false);
        transaction.AfterCommit(link.Close);
        return [];
    }
}
