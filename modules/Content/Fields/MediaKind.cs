namespace DiversInclusief.Content;

internal sealed class MediaKind() : FieldKind("MediaField", FieldShape.Texts("Paths"), FieldShape.Texts("MediaTexts"))
{
    public override bool IsEmpty(FieldValue value) => value.MediaPaths.Count == 0;

    public override string? Wrong(FieldValue value, ContentFieldDefinition field, TermTree terms)
    {
        if (!field.Multiple && value.MediaPaths.Count > 1)
            return "Kies één bestand.";
        if (value.MediaPaths.Any(path => path.Contains("..", StringComparison.Ordinal) || path.StartsWith('/') || path.Length > 300))
            return "Dit bestand staat niet in de mediamap.";
        var allowed = field.AllowedExtensions;
        return allowed.Count == 0 || value.MediaPaths.All(path => allowed.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            ? null : $"Dit soort bestand kan hier niet. Kies uit: {string.Join(", ", allowed)}.";
    }
}
