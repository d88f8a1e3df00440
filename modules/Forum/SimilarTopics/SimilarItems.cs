using DiversInclusief.Kernel.Access;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Forum;

/// <summary>What resembles a title that is being typed, from forum and library, as far as the reader may read it.</summary>
internal sealed class SimilarItems(ISearchIndex index, CurrentMember me)
{
    private const int Shortest = 10;
    private const int Longest = 400;
    private const int Most = 5;

    public IReadOnlyList<Hit> To(string? title)
    {
        var text = title?.Trim() ?? "";
        return text.Length < Shortest ? [] : index.Similar(text.Length > Longest ? text[..Longest] : text, me.Reader.ForIndex(), Most);
    }
}
