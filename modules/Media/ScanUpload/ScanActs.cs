using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Media;

/// <summary>What the check for viruses did, as the log of the site names it.</summary>
internal static class ScanActs
{
    public static AuditKind Kind { get; } = new("upload", "Bestanden", "/beheer/media");

    public static AuditAct Refused { get; } = new("upload.infected", "bestand geweigerd: virus gevonden");
}
