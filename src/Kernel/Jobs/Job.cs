namespace DiversInclusief.Kernel.Jobs;

/// <summary>Something that must happen later. A row of the same transaction as its cause, kept until it was done.</summary>
public sealed class Job
{
    public long Id { get; private set; }
    public required string Kind { get; init; }

    /// <summary>JSON that the job's kind understands.</summary>
    public required string Payload { get; init; }

    public required DateTimeOffset DueAt { get; set; }
    public int Attempts { get; set; }
    public string? LastError { get; set; }

    /// <summary>Set when the last attempt failed; such a job waits for a person.</summary>
    public bool GaveUp { get; set; }
}
