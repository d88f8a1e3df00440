using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>What to do with a table.</summary>
/// <param name="Columns">For each column of the file what it fills; null passes it over.</param>
/// <param name="Known">All columns of the type.</param>
/// <param name="Key">Says which item a row is about; one of the columns.</param>
internal sealed record TablePlan(ContentTypeDefinition Type, IReadOnlyList<Column?> Columns, IReadOnlyList<Column> Known, Column Key, bool Publish)
{
    /// <summary>Who brought the table; empty for the command line.</summary>
    public string MemberId { get; init; } = "";

    public string Author { get; init; } = "";

    /// <summary>What the new versions say about where they came from.</summary>
    public string Note { get; init; } = "Ingelezen uit een tabel";

    public int KeyPlace => Columns.Index().First(pair => pair.Item == Key).Index;

    /// <summary>Equal for what counts as the same key: white space around it and capitals say nothing.</summary>
    public static string KeyOf(string cell) => cell.Trim().Trim('/').ToUpperInvariant();
}
