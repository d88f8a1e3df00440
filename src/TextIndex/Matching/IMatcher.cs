using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>One condition of a query, ready to be asked of every segment.</summary>
internal interface IMatcher
{
    /// <summary>How rare what it looks for is: what one clause counts against another.</summary>
    float Idf { get; }

    /// <summary>The terms to mark in a text.</summary>
    IEnumerable<int> Terms { get; }

    Matches Match(SegmentView view);

    Explanation Explain(SegmentView view, int document);
}
