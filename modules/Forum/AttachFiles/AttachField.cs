namespace DiversInclusief.Forum;

/// <summary>The part of a form where files are chosen.</summary>
/// <param name="Files">That the form names already.</param>
internal sealed record AttachField(IReadOnlyCollection<AttachedForm> Files)
{
    /// <summary>Being changed.</summary>
    public Post? Post { get; init; }

    /// <summary>Id of a proposal that is being changed.</summary>
    public string? Proposal { get; init; }

    public string? On => Post?.Id ?? Proposal;

    /// <summary>A moderator takes files away from the post of another, and adds none.</summary>
    public bool MayAdd { get; init; } = true;

    /// <summary>The writer may be without a name, which a document could give away.</summary>
    public bool MayBeMasked { get; init; }

    /// <summary>Where a page leaves what was wrong for the next to say.</summary>
    public const string Told = "Bestanden";

    /// <summary>Of a control of one file.</summary>
    public static string NameOf(string id, string name) => $"Form.Files[{id}].{name}";
}
