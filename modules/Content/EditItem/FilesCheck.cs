namespace DiversInclusief.Content;

/// <summary>What readers see has files that exist, and words for who cannot see a picture.</summary>
internal static class FilesCheck
{
    public static IEnumerable<FieldError> Wrong(ItemForm form) =>
        from field in form.Fields
        where field.Editor is MediaEditor
        from row in MediaRow.All(field.Typed)
        where row.Path.Length > 0
        let message = Wrong(row, field.Choices)
        where message is not null
        select new FieldError(field.Name, message);

    private static string? Wrong(MediaRow row, FormChoices choices)
    {
        if (choices.Files.All(file => file.Path != row.Path))
            return $"‘{row.Path}’ staat niet in de mediabibliotheek. Kies een bestand of plaats het eerst.";
        return row.IsDescribed || !MediaRow.IsPicture(row.Path) ? null : "Beschrijf wat er op de foto staat, of kies ‘Alleen versiering’.";
    }
}
