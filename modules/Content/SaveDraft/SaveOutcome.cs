namespace DiversInclusief.Content;

public enum SaveOutcome
{
    Done,

    /// <summary>It already said exactly this.</summary>
    Unchanged,

    Invalid,

    /// <summary>Someone else saved in the meantime; both versions are still there to compare.</summary>
    Conflict,

    /// <summary>The item was deleted, or never was.</summary>
    Gone,
}
