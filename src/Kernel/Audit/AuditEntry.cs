namespace DiversInclusief.Kernel.Audit;

/// <summary>One act of a person or of the site itself, written in the transaction of the act. Never changed, and forgotten after the time that the setting AuditDays says.</summary>
public sealed class AuditEntry
{
    public long Number { get; private set; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Null for the site itself and for a visitor.</summary>
    public string? MemberId { get; init; }

    /// <summary>Of the member, as it was then.</summary>
    public required string Name { get; init; }

    /// <summary>Name of an <see cref="AuditAct"/>.</summary>
    public required string Act { get; init; }

    /// <summary>Name of an <see cref="AuditKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The subject's id within its kind.</summary>
    public required string Key { get; init; }

    /// <summary>Of the subject, as it was then: it may be gone now.</summary>
    public required string Title { get; init; }

    public string Detail { get; init; } = "";
}
