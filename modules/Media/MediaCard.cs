namespace DiversInclusief.Media;

/// <summary>What a page needs to show a file.</summary>
/// <param name="Width">0 for what is not an image.</param>
public sealed record MediaCard(string Path, string Hash, string ContentType, long Bytes, int Width, int Height)
{
    /// <summary>Widths in pixels that images are made in; never wider than the original.</summary>
    public static IReadOnlyList<int> Widths { get; } = [400, 800, 1600];

    public bool IsImage => Width > 0;

    /// <summary>Address of the file, or of the image at the widest size up to <paramref name="width"/>.</summary>
    public string Url(int width = 800) =>
        IsImage ? $"/media/{Hash}/{Sizes().LastOrDefault(w => w <= width, Sizes()[0])}.webp" : $"/media/{Hash}/{System.IO.Path.GetFileName(Path)}";

    /// <summary>For the srcset attribute; empty for what is not an image.</summary>
    public string SrcSet => IsImage ? string.Join(", ", Sizes().Select(w => $"/media/{Hash}/{w}.webp {Math.Min(w, Width)}w")) : "";

    /// <summary>The smallest size is always made, so that a small original has one too.</summary>
    private List<int> Sizes() => [.. Widths.Where((w, i) => i == 0 || w <= Width || Widths[i - 1] < Width)];
}
