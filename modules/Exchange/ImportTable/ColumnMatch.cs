namespace DiversInclusief.Exchange;

/// <summary>Which column of a file fills what, going by its name.</summary>
internal static class ColumnMatch
{
    /// <summary>In the order of the file; null for a name that is not known, and for the second that would fill the same.</summary>
    public static IReadOnlyList<Column?> Guess(IReadOnlyList<string> names, IReadOnlyList<Column> known)
    {
        var left = known.ToList();
        return [.. names.Select(name => Take(left, name))];
    }

    /// <summary>What can say which item a row is about: an id when there is one, otherwise a code, otherwise the title.</summary>
    public static Column? GuessKey(IReadOnlyList<Column?> columns) =>
        columns.FirstOrDefault(column => column is IdColumn) ?? columns.FirstOrDefault(column => column is FieldColumn { CanBeKey: true, Field.Name: "Code" }) ?? columns.FirstOrDefault(column => column is TitleColumn);

    private static Column? Take(List<Column> left, string name)
    {
        var found = left.Find(column => Same(column.Label, name)) ?? left.Find(column => column.AlsoCalled.Append(column.Target).Any(other => Same(other, name)));
        if (found is not null)
            left.Remove(found);
        return found;
    }

    private static bool Same(string one, string other) => Bare(one) is { Length: > 0 } bare && bare == Bare(other);

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
