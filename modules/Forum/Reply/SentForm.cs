using System.Security.Cryptography;
using System.Text;

namespace DiversInclusief.Forum;

/// <summary>
/// A form that was sent, then filled in anew after the back button, still carries its old key. Other words are another post:
/// they get a key that follows from both, so that sending those twice is one post as well.
/// </summary>
internal static class SentForm
{
    /// <summary>For so long the same words of the same member in the same topic or room are the same post, whatever their key.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    public static string KeyOf(string key, string words, IEnumerable<Attachment> files) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{words}{string.Concat(files.Select(f => f.Hash))}")))[..32];
}
