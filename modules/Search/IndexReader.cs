using DiversInclusief.Kernel.Access;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Search;

/// <summary>A reader of the site as a reader of the index: the same tokens, so the same rule.</summary>
public static class IndexReader
{
    public static ReaderTokens ForIndex(this Reader reader) => new(reader.Tokens);
}
