using System.Collections.Frozen;

namespace DiversInclusief.TextIndex.Analysis;

/// <summary>Words that say nothing about a subject. They are indexed, so that phrases and names keep them; a query of other words does without.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Dutch = Resource.Words("stopwords.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string folded) => Dutch.Contains(folded);
}
