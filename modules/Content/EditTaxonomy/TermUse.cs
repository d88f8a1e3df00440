namespace DiversInclusief.Content;

/// <summary>How many items carry a term: those that readers see, all with drafts and archive, and what modules above count.</summary>
internal sealed record TermUse(int Live, int All, int Elsewhere)
{
    public static TermUse None { get; } = new(0, 0, 0);

    public bool IsNone => All + Elsewhere == 0;
}
