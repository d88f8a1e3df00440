namespace DiversInclusief.Media;

/// <summary>A thing of the site that shows files.</summary>
/// <param name="Source">With <paramref name="Key"/> the thing as the change log names it.</param>
/// <param name="Url">Where an editor changes it.</param>
public sealed record MediaUser(string Source, string Key, string Title, string Url);
