namespace DiversInclusief.Content;

/// <summary>How many items carry a term: those that readers see, and all with drafts and archive.</summary>
/// <param name="Elsewhere">How many things of modules above carry it too.</param>
/// <param name="Others">The same in words per module, such as "3 onderwerpen op het forum".</param>
internal sealed record TermUse(int Live, int All, int Elsewhere, IReadOnlyList<string> Others)
{
    public static TermUse None { get; } = new(0, 0, 0, []);

    public bool IsNone => All + Elsewhere == 0;
}
