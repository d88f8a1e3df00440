using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.KeepSnapshot;

/// <summary>Why a snapshot is not used: for the log, and for an administrator.</summary>
internal sealed record Refusal(string Log, string InDutch)
{
    public static Refusal Missing { get; } = new("there is none", "Er was geen momentopname.");
    public static Refusal Damaged { get; } = new("it is damaged", "De momentopname was beschadigd.");
    public static Refusal OtherVersion { get; } = new("another version of the site made it", "De momentopname was van een andere versie van de site.");
    public static Refusal OtherDatabase { get; } = new("it is not of this database, or the database was put back", "De momentopname hoorde niet bij deze database.");
    public static Refusal TooOld { get; } = new("it is too old to catch up", "De momentopname was te oud.");
    public static Refusal Unreadable { get; } = new("it cannot be read", "De momentopname was niet te lezen.");

    public static Refusal Of(SnapshotFault fault) => fault switch
    {
        SnapshotFault.Missing => Missing,
        SnapshotFault.Damaged => Damaged,
        _ => OtherVersion,
    };
}
