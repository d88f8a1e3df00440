namespace DiversInclusief.Content;

/// <summary>What was typed in a field, as plain words to compare.</summary>
internal static class ShownValue
{
    public static string Of(FieldForm field) => field.Editor switch
    {
        TaxonomyEditor => string.Join(", ", field.Choices.Terms.Named(field.Typed.Many("TermContentItemIds")).Select(term => term.Name)),
        PickerEditor => string.Join(", ", field.Choices.Chosen(field.Typed.Many(PickerEditor.Ids)).Select(item => item.Title).Append(field.Add).Where(name => name.Length > 0)),
        MediaEditor => string.Join('\n', MediaRow.All(field.Typed).Where(row => row.Path.Length > 0).Select(Words)),
        BagEditor => string.Join('\n', BagEditor.KeysOf(field.Typed).Select(key => field.Choices.Cards.GetValueOrDefault(key.Id, key.Type))),
        LinkEditor => $"{field.Text} {field.Url}".Trim(),
        BooleanEditor => field.IsOn ? "ja" : "nee",
        var editor => field.Typed.One(editor.Keys[0]),
    };

    private static string Words(MediaRow row) => $"{row.Path}: {(row.IsDecoration ? "versiering" : row.Text)}";
}
