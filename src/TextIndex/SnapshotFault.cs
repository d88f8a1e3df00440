namespace DiversInclusief.TextIndex;

/// <summary>Why a snapshot cannot be used.</summary>
public enum SnapshotFault
{
    None,
    Missing,

    /// <summary>Cut short, or with a bit that is not what was written.</summary>
    Damaged,

    /// <summary>Written in another format, or by other rules for words.</summary>
    OtherVersion,
}
