using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>Reads rows into items: what the file has replaces, columns it does not have stay as they are, an empty cell makes a field empty.</summary>
internal sealed class RowReader(TablePlan plan)
{
    public PreparedRow Read(TableRow row, ContentItem? before, string? wrongKey)
    {
        var item = Copy(row, before);
        var (changes, errors) = (new List<CellChange>(), new List<CellError>());
        if (wrongKey is not null)
            errors.Add(new CellError(plan.Key.Label, wrongKey));
        foreach (var (place, column) in plan.Columns.Index())
            if (column is { IsInformation: false })
                Read(row, place, column, item, changes, errors);
        if (item.DisplayText.Length == 0)
            errors.Add(new CellError("Titel", "Een nieuw item heeft een titel nodig."));
        return new PreparedRow(row, before, item, changes, errors);
    }

    private ContentItem Copy(TableRow row, ContentItem? before) => new()
    {
        ContentItemId = before?.ContentItemId ?? (plan.Key is IdColumn ? row.Fields.ElementAtOrDefault(plan.KeyPlace)?.Trim() ?? "" : ""),
        ContentType = plan.Type.Name,
        DisplayText = before?.DisplayText ?? "",
        Owner = plan.MemberId,
        Author = plan.Author,
        Content = before?.Content.DeepClone().AsObject() ?? ContentItem.NewObject(),
    };

    private static void Read(TableRow row, int place, Column column, ContentItem item, List<CellChange> changes, List<CellError> errors)
    {
        var (cell, old) = ((row.Fields.ElementAtOrDefault(place) ?? "").ReplaceLineEndings("\n"), column.Of(item).Text);
        if (row.Broken.Contains(place))
            errors.Add(new CellError(column.Label, "In deze cel staat een fout van het rekenblad. Herstel de formule of vul een waarde in."));
        else if (cell != old && cell != XlsxWriter.TooLong)
            try
            {
                column.Put(item, cell);
                if (column.Of(item).Text is var now && now != old)
                    changes.Add(CellChange.Of(column.Label, old, now));
            }
            catch (FormatException error) { errors.Add(new CellError(column.Label, error.Message)); }
    }
}
