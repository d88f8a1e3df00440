namespace DiversInclusief.Media;

/// <summary>A file of the library. The original of an image is kept out of reach; visitors get copies that were made anew from it.</summary>
internal sealed class MediaFile
{
    public required string Id { get; init; }

    /// <summary>As content names it, such as "voorbeelden/buurtcafe.jpg". It never changes: not when the file is replaced, nor when it moves to another folder.</summary>
    public required string Path { get; init; }

    /// <summary>What editors see and search for.</summary>
    public required string Name { get; set; }

    /// <summary>Null stands in no folder.</summary>
    public string? FolderId { get; set; }

    /// <summary>SHA-256 of the original's bytes in lower-case hexadecimal: part of its address, so that a copy may be cached for ever.</summary>
    public required string Hash { get; set; }

    public required string ContentType { get; set; }
    public long Bytes { get; set; }

    /// <summary>Pixels after turning as the camera was held; 0 for what is not an image.</summary>
    public int Width { get; set; }
    public int Height { get; set; }

    /// <summary>What must stay in view when a place shows only a part; in hundredths from the left and from the top.</summary>
    public int FocusX { get; set; } = 50;
    public int FocusY { get; set; } = 50;

    /// <summary>What is on it for who cannot see it; empty says that it is decoration, null that nobody thought of it yet.</summary>
    public string? Alt { get; set; }

    public string Caption { get; set; } = "";
    public string Credit { get; set; } = "";

    /// <summary>A PDF that can run something when opened: only ever given as a download.</summary>
    public bool IsActive { get; set; }

    /// <summary>That a PDF names, for editors to decide about: we cannot take it out.</summary>
    public string? Author { get; set; }

    /// <summary>Put in the library on purpose, or used at least once. What was dropped in a form that nobody saved is collected after a week.</summary>
    public bool IsKept { get; set; }

    public DateTimeOffset StoredAt { get; set; }
    public string StoredBy { get; set; } = "";
}
