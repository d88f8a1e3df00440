namespace DiversInclusief.Media;

/// <summary>How one file of an upload went.</summary>
internal sealed record UploadedMedia(string Name, StoredMedia Stored)
{
    public string? Error => Stored.Error;

    public string Complaint => Name.Length > 0 ? $"‘{Name}’: {Error}" : Error!;

    public bool NeedsWords => Stored.File is { IsImage: true, Alt: null };

    public static string? Told(IReadOnlyList<UploadedMedia> uploaded)
    {
        var there = uploaded.Where(one => one.Stored.WasThere).Select(one => $"‘{one.Name}’ stond al in de bibliotheek als ‘{one.Stored.File!.Name}’. We gebruiken het bestand dat er al was.");
        var stored = uploaded.Count(one => one is { Error: null, Stored.WasThere: false });
        var told = string.Join(" ", there.Prepend(stored switch { 0 => "", 1 => "1 bestand is geplaatst.", _ => $"{stored} bestanden zijn geplaatst." })).Trim();
        return told.Length > 0 ? told : null;
    }

    public object ForScript() => Stored.File is not { } file ? new { error = Error }
        : new { id = file.Id, path = file.Path, name = file.Name, url = file.FixedUrl, shown = file.IsImage ? file.Url(400) : null, width = file.Width, height = file.Height, alt = file.Alt, wasThere = Stored.WasThere };
}
