namespace DiversInclusief.Content;

/// <summary>An item was handed in. Open until it is published, withdrawn or sent back; what was sent back stays until it is handed in again.</summary>
internal sealed class Review
{
    public required string ItemId { get; init; }
    public required string MemberId { get; set; }

    /// <summary>Of who handed it in.</summary>
    public required string Name { get; set; }

    public required DateTimeOffset SubmittedAt { get; set; }

    /// <summary>What they said with it.</summary>
    public string Note { get; set; } = "";

    public DateTimeOffset? SentBackAt { get; set; }
    public string SentBackBy { get; set; } = "";

    /// <summary>Why it was sent back, for who handed it in.</summary>
    public string Answer { get; set; } = "";

    public bool IsOpen => SentBackAt is null;

    public void SendBack(string by, string answer, DateTimeOffset at) => (SentBackAt, SentBackBy, Answer) = (at, by, answer);
}
