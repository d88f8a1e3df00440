namespace DiversInclusief.TextIndex;

/// <summary>How what was looked for follows from what was asked.</summary>
public enum WordWayKind
{
    /// <summary>The word itself, in any inflection.</summary>
    Itself,

    /// <summary>A word that means the same, or nearly so.</summary>
    Synonym,

    /// <summary>The parts of a compound, written apart.</summary>
    Parts,

    /// <summary>A longer word that begins or ends with it.</summary>
    LongerWord,

    /// <summary>A word that a typing mistake turns into it.</summary>
    Spelling,

    /// <summary>Words in a row, or all of several words.</summary>
    Words,

    /// <summary>No word: the value of a field, or a period.</summary>
    Condition,
}
