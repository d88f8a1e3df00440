using System.Text;

namespace DiversInclusief.Media;

/// <summary>What a file is by its first bytes; its name only has to agree.</summary>
internal sealed record FileKind(string ContentType, FileSort Sort, params string[] Extensions)
{
    public static FileKind Pdf { get; } = new("application/pdf", FileSort.Pdf, ".pdf");
    public static FileKind Docx { get; } = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileSort.Office, ".docx");
    public static FileKind Odt { get; } = new("application/vnd.oasis.opendocument.text", FileSort.Office, ".odt");

    /// <summary>For the accept attribute of a file control.</summary>
    public const string Accept = ".jpg,.jpeg,.png,.webp,.pdf,.docx,.odt";

    private static readonly (FileKind Kind, Func<byte[], bool> Starts)[] Known =
    [
        (new("image/jpeg", FileSort.Image, ".jpg", ".jpeg"), b => b is [0xFF, 0xD8, 0xFF, ..]),
        (new("image/png", FileSort.Image, ".png"), b => b is [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..]),
        (new("image/webp", FileSort.Image, ".webp"), b => b is [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..]),
        (Pdf, b => b is [0x25, 0x50, 0x44, 0x46, 0x2D, ..]),
        // Both are zip files; what is inside is looked at later.
        (Docx, b => b is [0x50, 0x4B, 3, 4, ..]),
        (Odt, b => b is [0x50, 0x4B, 3, 4, ..]),
    ];

    private static readonly (string Start, int At, string Refusal)[] Refused =
    [
        ("GIF8", 0, "Bewegende plaatjes (gif) kunnen we niet plaatsen. Bewaar het plaatje als png of jpg."),
        ("ftyphei", 4, "Foto's in het formaat heic kunnen we niet plaatsen. Bewaar de foto als jpg. Op een iPhone: Instellingen, Camera, Formaten, Meest compatibel."),
        ("ftypmif", 4, "Foto's in het formaat heic kunnen we niet plaatsen. Bewaar de foto als jpg."),
        ("ftypavif", 4, "Foto's in het formaat avif kunnen we niet plaatsen. Bewaar de foto als jpg."),
        ("BM", 0, "Plaatjes in het formaat bmp kunnen we niet plaatsen. Bewaar het plaatje als png."),
        ("\u00D0\u00CF\u0011\u00E0", 0, "Dit is een bestand van een oude versie van Word of Excel. Bewaar het als docx of pdf."),
    ];

    /// <summary>By the first bytes and a name that agrees with them.</summary>
    public static FileKind? Of(byte[] head, string name) => Starting(head).FirstOrDefault(kind => kind.Fits(name));

    /// <summary>Why there is no kind for this.</summary>
    public static string WhyNot(byte[] head) =>
        Refused.FirstOrDefault(known => Encoding.Latin1.GetString(head).AsSpan(Math.Min(known.At, head.Length)).StartsWith(known.Start, StringComparison.Ordinal)).Refusal
        ?? (Starting(head).Any() ? Refusal.Misnamed : Refusal.Unknown);

    /// <summary>For an extension with its dot; null for one we do not take.</summary>
    public static string? ContentTypeOf(string extension) =>
        Known.Select(known => known.Kind).FirstOrDefault(kind => kind.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase))?.ContentType;

    private static IEnumerable<FileKind> Starting(byte[] head) => Known.Where(known => known.Starts(head)).Select(known => known.Kind);

    private bool Fits(string name) => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
