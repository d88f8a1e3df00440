using System.Security.Cryptography;
using System.Text;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.WebUtilities;

namespace DiversInclusief.Content;

/// <summary>Lets anyone who has its address read the newest version of one item, without an account, for a while.</summary>
internal sealed class PreviewLink
{
    private const int TokenBytes = 16;

    public required string Id { get; init; }
    public required string ItemId { get; init; }

    /// <summary>Of the token. The token itself is shown once and kept nowhere: whoever reads the database cannot use it.</summary>
    public required string Hash { get; init; }

    public required string Name { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? RevokedAt { get; set; }
    public int Uses { get; set; }
    public DateTimeOffset? UsedAt { get; set; }

    public static (PreviewLink Link, string Token) New(string itemId, string by, DateTimeOffset now, int days)
    {
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(TokenBytes));
        return (new PreviewLink { Id = ShortId.New(), ItemId = itemId, Hash = HashOf(token), Name = by, MadeAt = now, ExpiresAt = now.AddDays(days) }, token);
    }

    // The token is random enough that no salt or slow hash would add anything.
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    public bool Works(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;
}
