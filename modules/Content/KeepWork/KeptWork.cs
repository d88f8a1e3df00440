namespace DiversInclusief.Content;

/// <summary>What a member typed in the form of an item and did not save. No version: nobody but the member ever reads it.</summary>
internal sealed class KeptWork
{
    public required string MemberId { get; init; }

    /// <summary>Also of an item that is not stored yet: its id is fixed when the form opens.</summary>
    public required string ItemId { get; init; }

    public required string Type { get; init; }

    /// <summary>Of the member, for colleagues who open the same item.</summary>
    public required string Name { get; set; }

    public string Title { get; set; } = "";

    /// <summary>JSON: what stands in each control of the form, by its name.</summary>
    public string Values { get; set; } = "";

    /// <summary>When this spell of work began.</summary>
    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset KeptAt { get; set; }
}
