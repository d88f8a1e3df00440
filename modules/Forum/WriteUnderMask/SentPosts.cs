using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Forum;

internal static class SentPosts
{
    /// <summary>The post that this member made of the form with this key, under whatever name. Two index seeks.</summary>
    public static IQueryable<Post> SentBy(this AppDb db, string memberId, string key) =>
        db.Set<Post>().Where(p => p.AuthorId == memberId && p.Key == key)
            .Concat(db.Set<Mask>().Where(m => m.MemberId == memberId).SelectMany(m => db.Set<Post>().Where(p => p.AuthorId == m.Id && p.Key == key)));
}
