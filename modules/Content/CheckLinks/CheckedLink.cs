using System.Security.Cryptography;
using System.Text;

namespace DiversInclusief.Content;

/// <summary>An address on another site, and how it answered when it was last asked.</summary>
internal sealed class CheckedLink
{
    public const int LongestUrl = 2000;
    private static readonly TimeSpan Soon = TimeSpan.FromDays(1), Later = TimeSpan.FromDays(7);

    // A site that is down for a night, or a connection that broke off, is no broken link.
    private const int FailuresThatCount = 3;

    /// <summary>Of the address, which itself is too long for a key.</summary>
    public required string Key { get; init; }

    public required string Url { get; init; }
    public required string Host { get; init; }
    public DateTimeOffset NextCheckAt { get; set; }
    public DateTimeOffset? CheckedAt { get; private set; }
    public LinkState State { get; private set; }
    public int Failures { get; private set; }

    /// <summary>First of the failures in a row.</summary>
    public DateTimeOffset? FailingSince { get; private set; }

    /// <summary>Since when it counts as broken; null while it works, or while that is not certain.</summary>
    public DateTimeOffset? BrokenSince { get; private set; }

    public static string KeyOf(string url) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)));

    public static CheckedLink Of(Uri address, DateTimeOffset now) =>
        new() { Key = KeyOf(address.AbsoluteUri), Url = address.AbsoluteUri, Host = address.IdnHost.ToLowerInvariant(), NextCheckAt = now };

    public void Note(LinkState state, DateTimeOffset now)
    {
        (State, CheckedAt) = (state, now);
        if (state is LinkState.Works or LinkState.Refused)
            (Failures, FailingSince, BrokenSince, NextCheckAt) = (0, null, null, now + Later);
        else
            Fail(state, now);
    }

    private void Fail(LinkState state, DateTimeOffset now)
    {
        Failures++;
        FailingSince ??= now;
        if (state is LinkState.Gone or LinkState.NotOutside || Failures >= FailuresThatCount)
            BrokenSince ??= FailingSince;
        NextCheckAt = now + (Failures < FailuresThatCount ? Soon : Later);
    }
}
