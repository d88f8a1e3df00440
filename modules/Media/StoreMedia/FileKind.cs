namespace DiversInclusief.Media;

/// <summary>What a file is by its first bytes; its name only has to agree.</summary>
internal sealed record FileKind(string ContentType, bool IsImage, params string[] Extensions)
{
    private static readonly (FileKind Kind, Func<byte[], bool> Starts)[] Known =
    [
        (new("image/jpeg", true, ".jpg", ".jpeg"), b => b is [0xFF, 0xD8, 0xFF, ..]),
        (new("image/png", true, ".png"), b => b is [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..]),
        (new("image/webp", true, ".webp"), b => b is [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..]),
        (new("application/pdf", false, ".pdf"), b => b is [0x25, 0x50, 0x44, 0x46, 0x2D, ..]),
    ];

    /// <returns>Null for a kind we do not take, or one that its name contradicts.</returns>
    public static FileKind? Of(byte[] bytes, string name) =>
        Known.Where(k => k.Starts(bytes)).Select(k => k.Kind)
            .FirstOrDefault(kind => kind.Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase));
}
