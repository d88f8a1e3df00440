namespace DiversInclusief.Content;

/// <summary>What the author says about an item, point by point: the yes-or-no fields of a part with this name.</summary>
internal static class Checklist
{
    public const string Part = "Checklist";

    /// <returns>All points, those that hold first; none when the author put nothing on.</returns>
    public static IReadOnlyList<ChecklistPoint> Of(ContentItem item, ContentTypeDefinition type)
    {
        var points = type.Fields.Where(attached => attached.Part == Part && attached.Field.Kind == "BooleanField")
            .Select(attached => new ChecklistPoint(attached.Field.DisplayName, item.FieldOf(Part, attached.Field.Name).Flag)).ToList();
        return points.Any(point => point.IsSo) ? [.. points.OrderByDescending(point => point.IsSo)] : [];
    }
}
