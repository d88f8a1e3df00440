using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DiversInclusief.Content;

/// <summary>An item as a Markdown file: what it is in front, then its fields under their names, then its text.</summary>
internal sealed class ReadableItem(TermTree terms, IReadOnlyDictionary<string, ContentItem> known)
{
    private const string Folder = "inhoud/";
    private static readonly JsonSerializerOptions Open = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string PathOf(ContentItem item)
    {
        var name = item.Path.Length > 0 ? item.Path : $"{item.ContentType.ToLowerInvariant()}/{item.ContentItemId}";
        return $"{Folder}{name}{(item.Published ? "" : ".concept")}.md";
    }

    public string Write(ContentItem item, ContentTypeDefinition type)
    {
        var text = new StringBuilder("---\n");
        foreach (var (name, value) in Front(item, type).Where(pair => pair.Value.Length > 0))
            text.Append(CultureInfo.InvariantCulture, $"{name}: {JsonSerializer.Serialize(value, Open)}\n");
        text.Append(CultureInfo.InvariantCulture, $"---\n\n# {item.DisplayText}\n");
        foreach (var (part, field) in type.Fields)
            if (Said(item.FieldOf(part, field.Name), field) is { Length: > 0 } said)
                text.Append(CultureInfo.InvariantCulture, $"\n## {field.DisplayName}\n\n{said}\n");
        if (item.Body.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"\n{item.Body.Trim()}\n");
        foreach (var term in terms.Taxonomy(item.ContentItemId)?.Terms ?? [])
            text.Append(CultureInfo.InvariantCulture, $"\n{new string(' ', term.Depth * 2)}- {term.Name}");
        return text.ToString();
    }

    private static IEnumerable<(string Name, string Value)> Front(ContentItem item, ContentTypeDefinition type) =>
    [
        ("titel", item.DisplayText), ("soort", type.DisplayName), ("id", item.ContentItemId), ("adres", item.Path.Length > 0 ? item.Url : ""), ("status", StatusOf(item)),
        ("gemaakt", Day(item.CreatedUtc)), ("gewijzigd", Day(item.ModifiedUtc)), ("gepubliceerd", Day(item.PublishedUtc)), ("auteur", item.Author),
    ];

    private static string StatusOf(ContentItem item) => item switch
    {
        { Published: true, ArchivedUtc: not null } => "gearchiveerd",
        { Published: true } => "gepubliceerd",
        { Live: true } => "nieuwer concept",
        _ => "concept",
    };

    private string Said(FieldValue value, ContentFieldDefinition field) => field.Kind switch
    {
        "MarkdownField" => value.Markdown.Trim(),
        "TaxonomyField" => List(terms.Named(value.TermIds).Select(term => term.Name)),
        "ContentPickerField" => List(value.ItemIds.Select(id => known.TryGetValue(id, out var item) ? $"{item.DisplayText} ({item.Url})" : id)),
        "MediaField" => List(value.MediaPaths.Select((path, i) => $"[{value.MediaTexts.ElementAtOrDefault(i)}](/media/{path})")),
        "LinkField" => value.Url.Length > 0 ? $"[{(value.Text.Length > 0 ? value.Text : value.Url)}]({value.Url})" : "",
        "NumericField" => value.Number?.ToString(CultureInfo.GetCultureInfo("nl-NL")) ?? "",
        "BooleanField" => value.Json is null ? "" : value.Flag ? "ja" : "nee",
        "DateField" => Day(value.Date),
        "DateTimeField" => value.Date?.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? "",
        _ => field.Rules.PlainText(value, field).Trim(),
    };

    private static string List(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => "- " + line));

    private static string Day(DateTimeOffset? at) => at is { } moment && moment != default ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
}
