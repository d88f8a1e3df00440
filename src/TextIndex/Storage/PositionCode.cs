namespace DiversInclusief.TextIndex.Storage;

/// <summary>
/// The first byte of a position. Most words stand once in a document, within its first few hundred words: that takes one byte.
/// A word that only is a part of compounds has no positions, and a run of such postings takes one byte together.
/// </summary>
internal static class PositionCode
{
    /// <summary>Below: the posting's last position, so far behind the one before.</summary>
    public const int More = 176;

    /// <summary>From <see cref="More"/> on: a position with others behind it.</summary>
    public const int LastLong = 208;

    /// <summary>Distances that need a second byte, last or not.</summary>
    public const int MoreLong = 224;

    /// <summary>Longer ones follow as a varint, last or not.</summary>
    public const int LastFar = 240;

    public const int MoreFar = 241;

    /// <summary>From here on: so many postings without positions, at least one.</summary>
    public const int Run = 242;

    public const int LongestRun = 256 - Run;

    public const int LongPages = MoreLong - LastLong;
}
