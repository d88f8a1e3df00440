namespace DiversInclusief.Forum;

/// <summary>A later post that quotes the one it stands under.</summary>
internal sealed record QuotedBy(string PostId, string Author)
{
    public string Address => QuotedPosts.Address(PostId);
}
