using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Content;

/// <summary>A new version of an item, or the first of a new one.</summary>
/// <param name="Item">Its id, type, display text and content count; an empty address is made from the pattern of the type.</param>
/// <param name="BasedOn">ContentItemVersionId that the work started from; null for a new item.</param>
/// <param name="Note">What changed, in the author's words.</param>
public sealed record SaveDraft(ContentItem Item, string? BasedOn, Reader By, string Note = "")
{
    /// <summary>Whatever is stored is replaced; for recipes and imports, which have no one to ask.</summary>
    public bool Overwrite { get; init; }

    /// <summary>What this is called in the log; null when it simply made or changed the item.</summary>
    internal AuditAct? As { get; init; }

    /// <summary>The caller writes in the log what it was.</summary>
    internal bool IsRecorded { get; init; }
}
