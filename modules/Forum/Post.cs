using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

/// <summary>What one member wrote, in Markdown.</summary>
internal sealed class Post : IReadable
{
    public const int Longest = 20_000;

    /// <summary>A slip that is mended at once needs no mark.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    public required string Id { get; init; }
    public required string TopicId { get; set; }
    public required string Access { get; set; }
    public required int Number { get; set; }
    /// <summary>Id of a member or of a <see cref="Mask"/>.</summary>
    public required string AuthorId { get; init; }

    /// <summary>Shown instead of the author's name; null for who writes openly.</summary>
    public string? Alias { get; set; }

    /// <summary>The adviser who prepared it, for who accounts for the post: the author and moderators. Readers see who answers for the words.</summary>
    public string? PreparedById { get; set; }

    public required string Body { get; set; }

    /// <summary>See <see cref="PostFile"/>; null for none.</summary>
    public string? Files { get; set; }

    public IReadOnlyList<PostFile> Attached => PostFile.Read(Files);

    public required string Key { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }
    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>Who made the last change that left a trace; null for the author.</summary>
    public string? EditedById { get; private set; }

    /// <summary>Grows with every change, so that who changes an older text can be told.</summary>
    public int Revision { get; private set; }

    /// <summary>Earlier texts can be read; see <see cref="FormerText"/>.</summary>
    public bool HasFormerTexts { get; private set; }

    /// <summary>Since then only moderators of the room read it.</summary>
    public DateTimeOffset? HiddenAt { get; set; }

    public bool IsOpening => Number == 1;

    /// <summary>Under whatever name.</summary>
    public bool IsBy(Reader reader) => reader.Wrote(AuthorId);

    public bool MayBeEditedBy(Reader reader) => IsBy(reader);

    /// <summary>For a post that was edited before it came here.</summary>
    public void WasEdited(DateTimeOffset at) => EditedAt = at;

    /// <summary>Who regrets their own words can change them.</summary>
    public bool MayBeFlaggedBy(Reader reader) => reader.IsMember && !IsBy(reader) && HiddenAt is null;

    /// <returns>The text until now, to be kept; null when nothing changed, or only a slip of the author's own that was mended at once.</returns>
    public FormerText? Edit(string body, string? files, string byMemberId, DateTimeOffset at)
    {
        if (body == Body && files == Files)
            return null;
        var former = LeavesTrace(byMemberId, at) ? FormerText.Of(this) : null;
        (Body, Files, Revision) = (body, files, Revision + 1);
        if (former is not null)
            (EditedAt, EditedById, HasFormerTexts) = (at, byMemberId == AuthorId ? null : byMemberId, true);
        return former;
    }

    /// <summary>The same words with the same files, however often those were uploaded.</summary>
    public bool Says(string body, IEnumerable<Attachment> files) => body == Body && Attached.Select(f => f.File.Hash).ToHashSet().SetEquals(files.Select(f => f.Hash));

    /// <summary>For a post that comes here with the texts that it had before.</summary>
    public void HadFormerTexts(int count, string? editedById) => (Revision, HasFormerTexts, EditedById) = (count, count > 0, editedById);

    private bool LeavesTrace(string byMemberId, DateTimeOffset at) => byMemberId != AuthorId || EditedAt is not null || at - WrittenAt > Grace;
}
