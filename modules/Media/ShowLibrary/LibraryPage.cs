namespace DiversInclusief.Media;

/// <param name="Uses">How many things show a file, by its path; absent for none.</param>
/// <param name="Next">Where the next page starts; null on the last page.</param>
internal sealed record LibraryPage(IReadOnlyList<MediaCard> Files, IReadOnlyDictionary<string, int> Uses, string? Next);
