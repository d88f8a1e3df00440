namespace DiversInclusief.Exchange;

/// <summary>A file that someone brought, and how far they are with it.</summary>
internal sealed record Upload(string Id, UploadKind Kind, string FileName, string MemberId, string Name, DateTimeOffset At)
{
    public UploadStage Stage { get; init; }

    // Of a table: what it holds, and what was chosen.
    public string Type { get; init; } = "";
    public IReadOnlyList<string> Columns { get; init; } = [];
    public IReadOnlyList<IReadOnlyList<string>> Samples { get; init; } = [];
    public int Rows { get; init; }
    public IReadOnlyList<string> Targets { get; init; } = [];
    public string Key { get; init; } = "";
    public bool Publish { get; init; }

    public TableOutcome? Outcome { get; init; }

    /// <summary>Why it failed, in Dutch.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    public bool IsBusy => Stage is UploadStage.Checking or UploadStage.Running;
}
