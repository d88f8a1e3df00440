using DiversInclusief.Writing;
using Microsoft.AspNetCore.Identity;

namespace DiversInclusief.Identity;

/// <summary>Someone with an account. Known by real name and function, never by a nickname; signs in with an e-mail address.</summary>
internal sealed class Member : IdentityUser<string>
{
    public Member()
    {
        Id = ShortId.New();
        SecurityStamp = ShortId.New();
    }

    public string Name { get; set; } = "";
    public string Function { get; set; } = "";
    public string Organisation { get; set; } = "";

    /// <summary>CBS code such as GM0518; null for who works elsewhere.</summary>
    public string? MunicipalityCode { get; set; }

    public DateTimeOffset JoinedAt { get; set; }

    /// <summary>Left or blocked: cannot sign in, posts and name stay.</summary>
    public bool Blocked { get; set; }

    /// <summary>Until then the member reads but does not write on the forum.</summary>
    public DateTimeOffset? SilencedUntil { get; set; }

    /// <summary>Until then the member cannot sign in, nor go on in a session.</summary>
    public DateTimeOffset? SuspendedUntil { get; set; }

    public string SuspendedFor { get; set; } = "";

    public List<MemberRole> Roles { get; } = [];
}
