namespace DiversInclusief.Media;

/// <summary>Which files of the library to list.</summary>
/// <param name="FolderId">Null looks in all of them, and outside.</param>
/// <param name="Words">Beginnings of words that a name or description holds.</param>
internal sealed record LibraryFilter(string? FolderId, string Words = "")
{
    public LibraryKind Kind { get; init; }

    /// <summary>Only with one of these extensions; empty for all.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <summary><see cref="LibraryPage.Next"/> of the page before; anything else starts at the beginning.</summary>
    public string? After { get; init; }

    public int Take { get; init; } = 24;
}
