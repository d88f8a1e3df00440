namespace DiversInclusief.TextIndex;

/// <summary>How many of the words of a query a document must hold.</summary>
public enum MatchMode
{
    /// <summary>What the search box does: all words, then any; synonyms, typing mistakes, signals.</summary>
    Web,

    /// <summary>Every word must occur.</summary>
    All,

    /// <summary>One word is enough.</summary>
    Any,
}
