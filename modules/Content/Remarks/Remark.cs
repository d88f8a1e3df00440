namespace DiversInclusief.Content;

/// <summary>What who reviews an item asks about one field of it. Stays after it was dealt with, as history.</summary>
internal sealed class Remark
{
    public const int Longest = 1000;

    public required string Id { get; init; }
    public required string ItemId { get; init; }

    /// <summary>As <see cref="FieldForm.Name"/>.</summary>
    public required string Field { get; init; }

    public required string Text { get; init; }

    /// <summary>Name of who asks.</summary>
    public required string By { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>What the author said to it.</summary>
    public string Answer { get; set; } = "";

    public DateTimeOffset? DoneAt { get; private set; }
    public string DoneBy { get; private set; } = "";

    public bool IsOpen => DoneAt is null;

    public void TickOff(string by, DateTimeOffset at) => (DoneAt, DoneBy) = (at, by);
}
