using DiversInclusief.Content;
using DiversInclusief.Exchange;

namespace DiversInclusief.Municipalities;

/// <summary>What an import did, or would do.</summary>
internal sealed class ImportReport
{
    /// <summary>Each names line and column. With one of these nothing was changed.</summary>
    public List<string> Errors { get; } = [];

    public int Added { get; private set; }
    public int Changed { get; private set; }
    public int Unchanged { get; set; }

    public void Wrong(TableRow row, string column, string message) => Errors.Add($"regel {row.Line}, kolom {column}: {message}");

    public void Count(TableRow row, ColumnMap columns, SaveResult result, bool isNew)
    {
        foreach (var error in result.Errors)
            Wrong(row, columns.ColumnOf(error.Path), error.Message);
        if (!result.Succeeded)
            return;
        Added += isNew ? 1 : 0;
        Changed += isNew ? 0 : 1;
    }

    public override string ToString() => $"{Added} added, {Changed} changed, {Unchanged} unchanged";
}
