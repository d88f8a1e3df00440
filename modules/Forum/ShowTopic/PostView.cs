using DiversInclusief.Identity;

namespace DiversInclusief.Forum;

/// <summary>A post with what its reader may do with it.</summary>
/// <param name="Author">Null for who left.</param>
internal sealed record PostView(Topic Topic, Post Post, MemberCard? Author, bool MayEdit, bool MayAccept, bool MayReply, bool MayFlag, bool MayModerate, bool IsOwn, PostSigns Signs, IReadOnlyList<QuotedBy> Quoted, bool MayKeep, bool IsKept)
{
    public string Anchor => $"bericht-{Post.Id}";

    public string AuthorName => Post.Alias ?? Author?.Name ?? "Voormalig lid";

    /// <summary>What stands behind the name.</summary>
    public string Line => Post.Alias is null ? Author?.Line ?? "" : IsOwn ? "Dat ben jij. Anderen zien je naam niet" : "Naam verzegeld";

    public bool MayAskName => MayModerate && Post.Alias is not null && !IsOwn;

    /// <summary>For who accounts for it.</summary>
    public bool ShowsPreparer => Post.PreparedById is not null && (MayModerate || IsOwn);

    public bool IsAnswer => Topic.Answer?.PostId == Post.Id;

    public bool IsHidden => Post.HiddenAt is not null;

    public bool MayAnything => MayKeep || MayReply || MayEdit || MayAccept || MayFlag || MayModerate;

    public string Look => IsAnswer ? "di-post--answer" : IsHidden ? "di-post--hidden" : Post.IsOpening && Topic.Kind == TopicKind.Question ? "di-post--question" : "";
}
