namespace DiversInclusief.Media;

/// <summary>What an editor may want to see only.</summary>
internal enum LibraryKind
{
    All,

    /// <summary>Images that nobody described yet.</summary>
    Undescribed,

    /// <summary>Files that nothing shows.</summary>
    Unused,
}
