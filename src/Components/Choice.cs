namespace DiversInclusief.Components;

/// <summary>
/// Pages write kind="primary", in lower case as all of HTML; an enum attribute would demand "Primary".
/// An unknown word is a mistake of the page and fails when it is first shown.
/// </summary>
internal static class Choice
{
    public static T Of<T>(string word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, ignoreCase: true, out var choice)
            ? choice
            : throw new ArgumentException($"\"{word}\" is not one of: {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.", nameof(word));
}
