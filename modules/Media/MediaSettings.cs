namespace DiversInclusief.Media;

/// <summary>Section "Media" of the configuration: where the programs are that open files of strangers, and what they may use.</summary>
internal sealed class MediaSettings
{
    /// <summary>Folder of vipsthumbnail, vipsheader, pdfinfo and pdftotext.</summary>
    public string Programs { get; set; } = "/usr/bin";

    /// <summary>After so long a program is ended, however little it computed.</summary>
    public int Seconds { get; set; } = 30;

    /// <summary>How long the virus scanner may take for one file before that file is refused.</summary>
    public int ScanSeconds { get; set; } = 30;

    /// <summary>Address space of one program; a photo of 40 megapixels needs less than half of it.</summary>
    public int Megabytes { get; set; } = 1000;

    /// <summary>Files are refused while the disk has less room than this, so that the database keeps its own.</summary>
    public long KeepFreeMegabytes { get; set; } = 200;
}
