namespace DiversInclusief.Exchange;

/// <summary>A value on its way to a file, as text and as what it is.</summary>
/// <param name="Number">Set when it is a number.</param>
/// <param name="At">Set when it is a day or a moment, in Dutch time.</param>
internal readonly record struct TableCell(string Text, decimal? Number = null, DateTime? At = null)
{
    public static TableCell Empty { get; } = new("");
}
