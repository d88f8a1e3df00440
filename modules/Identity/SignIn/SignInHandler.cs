using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Identity;

namespace DiversInclusief.Identity;

/// <summary>
/// Gives the member away neither by its answer nor by the time it takes: unknown address, wrong password, locked and blocked
/// all hash one password and all answer the same.
/// </summary>
internal sealed class SignInHandler(UserManager<Member> accounts, SignInManager<Member> signIn, DummyPassword dummy, Transaction transaction, TimeProvider clock)
{
    public async Task<SignInOutcome> HandleAsync(SignInForm form, CancellationToken cancellation)
    {
        var outcome = SignInOutcome.Refused;
        // A wrong password must be counted, so this commits whatever the answer is.
        await transaction.RunAsync(async () => { outcome = await TryAsync(form); }, cancellation);
        return outcome;
    }

    private async Task<SignInOutcome> TryAsync(SignInForm form)
    {
        var member = await accounts.FindByEmailAsync(form.Email);
        var fits = member?.PasswordHash is null ? dummy.Check(accounts.PasswordHasher, form.Password) : await accounts.CheckPasswordAsync(member, form.Password);
        if (member is null || member.Blocked || await accounts.IsLockedOutAsync(member))
            return SignInOutcome.Refused;
        if (fits && member.SuspendedUntil > clock.GetUtcNow())
            return new SignInOutcome(false, member.SuspendedUntil, member.SuspendedFor);
        return fits ? await WelcomeAsync(member, form.Stay) : await CountAsync(member);
    }

    private async Task<SignInOutcome> WelcomeAsync(Member member, bool stay)
    {
        await accounts.ResetAccessFailedCountAsync(member);
        await signIn.SignInAsync(member, stay);
        return new SignInOutcome(true);
    }

    private async Task<SignInOutcome> CountAsync(Member member)
    {
        await accounts.AccessFailedAsync(member);
        return SignInOutcome.Refused;
    }
}
