using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Exchange;

namespace DiversInclusief.Municipalities;

/// <summary>A row as a content item: what the file has replaces, what editors wrote stays.</summary>
internal static class MunicipalityRow
{
    public static ContentItem Read(TableRow row, ColumnMap columns, ContentItem? before, ImportReport report)
    {
        var item = new ContentItem
        {
            ContentItemId = MunicipalityList.IdOf(columns.Value(row, ColumnMap.Code)),
            ContentType = MunicipalityRegister.Type,
            DisplayText = columns.Value(row, ColumnMap.Name),
            Content = before?.Content.DeepClone().AsObject() ?? ContentItem.NewObject(),
        };
        item.Content["TitlePart"] = new JsonObject { ["Title"] = item.DisplayText };
        item.Content["AutoroutePart"] = new JsonObject { ["Path"] = "gemeenten/" + columns.Value(row, ColumnMap.Slug) };
        if (item.Part(MunicipalityRegister.Type) is not { } part)
            item.Content[MunicipalityRegister.Type] = part = ContentItem.NewObject();
        foreach (var (column, field) in columns.Fields)
            Fill(part, row, columns, column, field, report);
        return item;
    }

    public static bool Same(ContentItem before, ContentItem after) =>
        before.DisplayText == after.DisplayText && JsonNode.DeepEquals(before.Content, after.Content);

    private static void Fill(JsonObject part, TableRow row, ColumnMap columns, string column, ContentFieldDefinition field, ImportReport report)
    {
        try { part[field.Name] = FieldJson.Of(field, columns.Value(row, column)); }
        catch (FormatException error) { report.Wrong(row, column, error.Message + "."); }
    }
}
