namespace DiversInclusief.Media;

/// <summary>How taking a file in went: the file, or what is wrong in Dutch.</summary>
/// <param name="WasThere">The very same bytes were in the library already; nothing was stored.</param>
internal sealed record StoredMedia(MediaCard? File, string? Error, bool WasThere = false)
{
    public string? Path => File?.Path;

    public static StoredMedia Refused(string error) => new(null, error);
}
