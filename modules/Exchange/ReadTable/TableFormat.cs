namespace DiversInclusief.Exchange;

/// <summary>The kinds of file that a table stands in.</summary>
internal sealed record TableFormat(string Extension, string ContentType)
{
    public static TableFormat Csv { get; } = new(".csv", "text/csv; charset=utf-8");
    public static TableFormat Xlsx { get; } = new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <returns>Null for another kind of file.</returns>
    public static TableFormat? Of(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".csv" or ".txt" or ".tsv" => Csv,
        ".xlsx" => Xlsx,
        _ => null,
    };
}
