using System.Text.Json.Serialization;

namespace DiversInclusief.Media;

/// <summary>A file outside the library that another module keeps with a thing of its own. No editor finds it; whoever keeps the thing decides who sees it.</summary>
/// <param name="Hash">Of the bytes that are kept; of an image the widest copy, for what came in is thrown away with all that it told about its maker.</param>
/// <param name="FileName">As it is downloaded: small letters, digits and dashes, with the extension of what it is now.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Width">0 for what is no image.</param>
/// <param name="IsActive">A PDF that can run something when opened: only ever given as a download.</param>
public sealed record LooseFile(string Hash, string FileName, string Name, string ContentType, long Bytes, int Width, int Height, bool IsActive)
{
    public const int LongestAuthor = 200;

    /// <summary>That a PDF names, which cannot be taken out: for who brings it, never for readers. Null for none.</summary>
    [JsonIgnore]
    public string? Author { get; init; }

    public bool IsImage => Width > 0;

    /// <summary>To show it, or a link to it.</summary>
    /// <param name="root">Below which whoever keeps it answers, by this id and then the name of a copy or of the file.</param>
    public MediaCard CardAt(string root, string id) => new(id, FileName, Name, id, ContentType, Bytes, Width, Height) { Root = root };

    internal MediaFile AsRow() => new() { Id = Hash, Path = FileName, Name = Name, Hash = Hash, ContentType = ContentType, Bytes = Bytes, Width = Width, Height = Height, IsActive = IsActive };
}
