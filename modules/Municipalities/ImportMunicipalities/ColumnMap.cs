using DiversInclusief.Content;
using DiversInclusief.Exchange;

namespace DiversInclusief.Municipalities;

/// <summary>Which column fills what: code, name and slug by themselves, the others by CsvColumnSettings in the recipe.</summary>
internal sealed class ColumnMap
{
    public const string Code = "code";
    public const string Name = "name";
    public const string Slug = "slug";

    private readonly Dictionary<string, int> _place;

    private ColumnMap(Dictionary<string, int> place, IReadOnlyList<(string Column, ContentFieldDefinition Field)> fields) => (_place, Fields) = (place, fields);

    public IReadOnlyList<(string Column, ContentFieldDefinition Field)> Fields { get; }

    public int Count => _place.Count;

    public string Value(TableRow row, string column) => row.Fields[_place[column]].Trim();

    /// <returns>The column behind a field path such as "Municipality.Population".</returns>
    public string ColumnOf(string path) => path switch
    {
        "TitlePart.Title" => Name,
        "AutoroutePart.Path" => Slug,
        _ => Fields.Where(pair => path.EndsWith("." + pair.Field.Name, StringComparison.Ordinal)).Select(pair => pair.Column).FirstOrDefault(path),
    };

    /// <param name="wrong">Gets a line for every column that is missing, unknown or there twice.</param>
    public static ColumnMap? Read(TableRow header, ContentTypeDefinition type, List<string> wrong)
    {
        var fields = type.Fields.Select(attached => (Column: attached.Field.Settings.Text("CsvColumnSettings", "Column"), attached.Field)).Where(pair => pair.Column.Length > 0).ToList();
        var wanted = new[] { Code, Name, Slug }.Concat(fields.Select(pair => pair.Column)).Distinct().ToList();
        var found = header.Fields.Select(column => column.Trim()).ToList();
        wrong.AddRange(wanted.Except(found).Select(column => $"regel {header.Line}: de kolom '{column}' ontbreekt."));
        wrong.AddRange(found.Except(wanted).Select(column => $"regel {header.Line}: de kolom '{column}' is onbekend."));
        wrong.AddRange(found.GroupBy(column => column).Where(same => same.Count() > 1).Select(same => $"regel {header.Line}: de kolom '{same.Key}' staat er {same.Count()} keer."));
        return wrong.Count > 0 ? null : new ColumnMap(found.Select((column, place) => (column, place)).ToDictionary(pair => pair.column, pair => pair.place), fields);
    }
}
