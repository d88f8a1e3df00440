namespace DiversInclusief.TextIndex;

public enum MatchMode
{
    /// <summary>What the search box does: all words, then any; synonyms, typing mistakes, signals.</summary>
    Web,

    /// <summary>Every word must occur.</summary>
    All,

    /// <summary>One word is enough.</summary>
    Any,
}
