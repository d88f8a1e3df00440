using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <param name="Before">What an editor would go on with; null for a new item.</param>
/// <param name="Item">As the row wants it.</param>
internal sealed record PreparedRow(TableRow Row, ContentItem? Before, ContentItem Item, IReadOnlyList<CellChange> Changes, IReadOnlyList<CellError> Errors)
{
    public RowOutcome Outcome => Errors.Count > 0 ? RowOutcome.Wrong : Before is null ? RowOutcome.New : Changes.Count > 0 ? RowOutcome.Changed : RowOutcome.Same;

    /// <summary>Someone's unfinished work does not go live with a table, and what is archived stays out of lists.</summary>
    public bool MayGoLive => Before is null or { ArchivedUtc: null, Published: true } or { ArchivedUtc: null, Live: false };

    public RowReport Report(TablePlan plan) => new(Row.Line, Outcome, Row.Fields.ElementAtOrDefault(plan.KeyPlace)?.Trim() ?? "", Before?.ContentItemId, Changes, Errors, NoteOf(plan));

    private string NoteOf(TablePlan plan) => Outcome != RowOutcome.Changed || !plan.Publish || MayGoLive ? ""
        : Before!.ArchivedUtc is not null ? "Dit is gearchiveerd. De wijziging wordt een concept." : "Er is een nieuwer concept. De wijziging komt daarin en wordt niet gepubliceerd.";
}
