namespace DiversInclusief.Content;

internal enum EditOutcome
{
    Done,

    /// <summary>Nothing was stored.</summary>
    Refused,

    /// <summary>The draft was stored, but readers do not see it yet.</summary>
    SavedOnly,

    /// <summary>Someone else saved something different in the meantime; nothing was stored.</summary>
    Conflict,

    /// <summary>The item was deleted in the meantime; nothing was stored.</summary>
    Gone,
}
