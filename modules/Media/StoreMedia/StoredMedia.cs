namespace DiversInclusief.Media;

/// <summary>How storing went: the path content names it by, or what is wrong in Dutch.</summary>
internal sealed record StoredMedia(string? Path, string? Error)
{
    public static StoredMedia Refused(string error) => new(null, error);
}
