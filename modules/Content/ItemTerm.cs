namespace DiversInclusief.Content;

/// <summary>A published item carries a term.</summary>
internal sealed class ItemTerm
{
    public required string ItemId { get; init; }
    public required string Field { get; init; }
    public required string TermId { get; init; }
}
