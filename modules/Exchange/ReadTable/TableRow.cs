namespace DiversInclusief.Exchange;

/// <param name="Line">Of the file, from 1; a row may run over several.</param>
public sealed record TableRow(int Line, IReadOnlyList<string> Fields)
{
    /// <summary>Places of cells that hold an error of the spreadsheet instead of a value.</summary>
    public IReadOnlyList<int> Broken { get; init; } = [];

    public bool IsBlank => Broken.Count == 0 && Fields.All(string.IsNullOrWhiteSpace);
}
