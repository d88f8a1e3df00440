namespace DiversInclusief.Search.KeepSnapshot;

/// <summary>What an administrator is told when the disk refuses.</summary>
internal static class SnapshotProblem
{
    // ENOSPC and EDQUOT; ERROR_DISK_FULL.
    private static readonly int[] Full = [28, 122, unchecked((int)0x80070070)];

    public static string InDutch(Exception error, string folder) => error switch
    {
        DiskFullException => "Er is te weinig ruimte op de schijf.",
        IOException when Full.Contains(error.HResult) => "De schijf is vol.",
        UnauthorizedAccessException => $"De site mag niet schrijven in de map {folder}.",
        _ => $"Schrijven in de map {folder} lukt niet. De melding van het systeem staat in het logboek van de server.",
    };
}
