namespace DiversInclusief.Bench.Pages.Bare;

internal sealed class BareRow
{
    public int Id { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
}
