using DiversInclusief.Writing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace DiversInclusief.Identity;

/// <summary>A hash that no password fits, as costly to check as a real one.</summary>
internal sealed class DummyPassword(IOptions<PasswordHasherOptions> options)
{
    private readonly Member _nobody = new();
    private readonly Lazy<string> _hash = new(() => new PasswordHasher<Member>(options).HashPassword(new Member(), ShortId.New()));

    /// <returns>Always false.</returns>
    public bool Check(IPasswordHasher<Member> hasher, string password)
    {
        hasher.VerifyHashedPassword(_nobody, _hash.Value, password);
        return false;
    }
}
