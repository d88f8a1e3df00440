namespace DiversInclusief.Exchange;

/// <summary>How many rows did what. With one wrong row nothing was stored.</summary>
internal sealed record TableOutcome(int New = 0, int Changed = 0, int Same = 0, int Wrong = 0)
{
    public int All => New + Changed + Same + Wrong;

    public TableOutcome With(RowOutcome outcome) => outcome switch
    {
        RowOutcome.New => this with { New = New + 1 },
        RowOutcome.Changed => this with { Changed = Changed + 1 },
        RowOutcome.Same => this with { Same = Same + 1 },
        _ => this with { Wrong = Wrong + 1 },
    };
}
