using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>The columns of a type: what its table holds, both ways.</summary>
internal sealed class TypeColumns(ContentDefinitions definitions, Terms terms, EveryItem every)
{
    /// <returns>Null for a type that is not there.</returns>
    public async Task<IReadOnlyList<Column>?> OfAsync(string typeName, CancellationToken cancellation)
    {
        if (await definitions.FindAsync(typeName, cancellation) is not { } type)
            return null;
        var columns = new List<Column> { new IdColumn(), new TitleColumn() };
        if (type.HasRoute)
            columns.Add(new PathColumn());
        columns.Add(new StatusColumn());
        foreach (var (part, field) in type.Fields)
            if (await CellOfAsync(field, cancellation) is { } cell)
                columns.Add(new FieldColumn(part, field, Label(type, columns, field), cell));
        if (type.Has("MarkdownBodyPart"))
            columns.Add(new BodyColumn());
        return columns;
    }

    private static string Label(ContentTypeDefinition type, List<Column> sofar, ContentFieldDefinition field) =>
        sofar.Take(4).Any(column => Is(column.Label, field.DisplayName)) || Is(field.DisplayName, "Tekst") || type.Fields.Count(other => Is(other.Field.DisplayName, field.DisplayName)) > 1
            ? $"{field.DisplayName} ({field.Name})" : field.DisplayName;

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.CurrentCultureIgnoreCase);

    // A kind that does not fit in a cell has no column.
    private async Task<FieldCell?> CellOfAsync(ContentFieldDefinition field, CancellationToken cancellation) => field.Kind switch
    {
        "TextField" => new TextCell(),
        "MarkdownField" => new MarkdownCell(),
        "NumericField" => new NumberCell(),
        "BooleanField" => new BooleanCell(),
        "DateField" => new DateCell(hasTime: false),
        "DateTimeField" => new DateCell(hasTime: true),
        "TaxonomyField" => new TermCell(await terms.AllAsync(cancellation)),
        "ContentPickerField" => new PickerCell(await every.TitlesAsync([.. field.PickedTypes], cancellation)),
        "LinkField" => new LinkCell(),
        "MediaField" => new MediaCell(),
        _ => null,
    };
}
