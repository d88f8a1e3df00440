using System.Security.Cryptography;

namespace DiversInclusief.Media;

/// <summary>What is kept of a file that passed every check.</summary>
internal static class LooseShape
{
    private const string Webp = ".webp";

    public static async Task<LooseFile> OfAsync(CheckedMedia passed, string path, string name, bool asItIs, CancellationToken cancellation)
    {
        var (file, shown) = (Path.GetFileName(path), name.Length > 0 ? name : "Naamloos");
        if (passed.Kind.Sort != FileSort.Image)
            return new LooseFile(passed.Incoming.Hash, file, shown, passed.Kind.ContentType, passed.Incoming.Bytes, 0, 0, passed.IsActive) { Author = passed.Author };
        var widest = passed.Copies.Widest;
        if (asItIs && passed.Kind.Extensions.Contains(Webp) && await IsCleanAsync(passed.Incoming.Path, cancellation))
            File.Copy(passed.Incoming.Path, widest.File, overwrite: true);
        await using var bytes = File.OpenRead(widest.File);
        var (width, height) = Fitted(passed.Copies.Size, widest.Width);
        return new LooseFile(Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, cancellation)), Path.ChangeExtension(file, Webp), shown, "image/webp", bytes.Length, width, height, IsActive: false);
    }

    private static (int Width, int Height) Fitted((int Width, int Height) size, int most) =>
        size.Width <= most ? size : (most, Math.Max(1, (int)Math.Round((double)size.Height * most / size.Width)));

    private static async Task<bool> IsCleanAsync(string path, CancellationToken cancellation)
    {
        var bytes = await File.ReadAllBytesAsync(path, cancellation);
        try { return WebpMetadata.Remove(bytes).AsSpan().SequenceEqual(bytes); }
        catch (InvalidDataException) { return false; }
    }
}
