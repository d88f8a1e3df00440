namespace DiversInclusief.Exchange;

/// <summary>A cell that differs from what the item holds; long texts are cut for showing.</summary>
internal sealed record CellChange(string Column, string Old, string New)
{
    private const int Longest = 240;

    public static CellChange Of(string column, string old, string @new) => new(column, Cut(old), Cut(@new));

    private static string Cut(string text) => text.Length > Longest ? text[..Longest] + "…" : text;
}
