using System.Globalization;

namespace DiversInclusief.Media;

/// <summary>What a page needs to show a file.</summary>
/// <param name="Path">As content names it.</param>
/// <param name="Width">0 for what is not an image.</param>
public sealed record MediaCard(string Id, string Path, string Name, string Hash, string ContentType, long Bytes, int Width, int Height)
{
    /// <summary>Pixels: a card on a phone, a card on a sharp screen or an item on a phone, an item on a wide page, an item on a sharp one.</summary>
    private static readonly int[] Widths = [400, 800, 1200, 1600];

    internal static IReadOnlyList<int> AllWidths => Widths;

    private const string Usual = "/media/";

    /// <summary>Where its copies are asked for: another place than usual for who may see them for another reason than usual.</summary>
    public string Root { get; init; } = Usual;

    public int FocusX { get; init; } = 50;
    public int FocusY { get; init; } = 50;

    /// <summary>What the library says of it for who cannot see it; null when nobody wrote that yet, empty for decoration.</summary>
    public string? Alt { get; init; }

    public string Caption { get; init; } = "";
    public string Credit { get; init; } = "";
    public DateTimeOffset StoredAt { get; init; }

    public bool IsImage => Width > 0;

    /// <summary>Its extension in capitals, such as "PDF".</summary>
    public string Kind => System.IO.Path.GetExtension(Path).TrimStart('.').ToUpperInvariant();

    /// <summary>Such as "1,2 MB".</summary>
    public string Size => Bytes < 1_000_000 ? $"{Math.Max(1, Bytes / 1000)} kB" : $"{Bytes / 1_000_000.0:0.#} MB";

    /// <summary>Stays the same when the file is replaced.</summary>
    public string FixedUrl => Usual + Path;

    /// <summary>For a link to the file itself: the address that stays, where the reader may use that.</summary>
    public string Href => Root == Usual ? FixedUrl : Url();

    /// <summary>For the srcset attribute; empty for what is not an image.</summary>
    public string SrcSet => string.Join(", ", WidthsFor(Width).Select(w => $"{Root}{Hash}/{w}.webp {Math.Min(w, Width)}w"));

    /// <summary>Widths an image is made in: as long as the original is clearly wider than the one before. The widest keeps the original's own width when that is less.</summary>
    internal static IEnumerable<int> WidthsFor(int original) => original == 0 ? [] : Widths.Where((_, i) => i == 0 || Widths[i - 1] * 6 / 5 < original);

    /// <summary>Address of the file, or of the image at the widest size up to <paramref name="width"/>; it changes when the file does.</summary>
    public string Url(int width = 800) => IsImage
        ? $"{Root}{Hash}/{WidthsFor(Width).LastOrDefault(w => w <= width, Widths[0])}.webp"
        : $"{Root}{Hash}/{System.IO.Path.GetFileName(Path)}";

    /// <summary>Of an img element: every width that the page may need, and its measures, so that nothing moves when it comes in.</summary>
    internal IReadOnlyDictionary<string, string> Attributes(string sizes, bool first = false) => new Dictionary<string, string>
    {
        ["src"] = Url(), ["srcset"] = SrcSet, ["sizes"] = sizes,
        ["width"] = Width.ToString(CultureInfo.InvariantCulture), ["height"] = Height.ToString(CultureInfo.InvariantCulture),
        [first ? "fetchpriority" : "loading"] = first ? "high" : "lazy",
    };

    internal static MediaCard Of(MediaFile file) => new(file.Id, file.Path, file.Name, file.Hash, file.ContentType, file.Bytes, file.Width, file.Height)
    {
        FocusX = file.FocusX, FocusY = file.FocusY, Alt = file.Alt, Caption = file.Caption, Credit = file.Credit, StoredAt = file.StoredAt,
    };
}
