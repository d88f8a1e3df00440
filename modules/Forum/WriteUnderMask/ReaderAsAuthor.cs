using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

/// <summary>A reader as an author: under the own name, and under each mask that the reader holds.</summary>
internal static class ReaderAsAuthor
{
    private static readonly string Prefix = Token.Member("");

    public static bool Wrote(this Reader reader, string authorId) => reader.IsMember && reader.CanRead(Token.Member(authorId));

    /// <summary>Author ids, the member's own first.</summary>
    public static IEnumerable<string> Personas(this Reader reader) => reader.MemberId is not { } own ? [] :
        reader.Tokens.Where(token => token.StartsWith(Prefix, StringComparison.Ordinal)).Select(token => token[Prefix.Length..]).Where(id => id != own).Prepend(own);
}
