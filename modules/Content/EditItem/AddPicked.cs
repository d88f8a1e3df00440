using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>Turns names that were typed into a picker into chosen items. A name that is not known stays where it was typed.</summary>
internal static class AddPicked
{
    private const int ShownOfUnknown = 60;

    public static IEnumerable<FieldError> Resolve(ItemForm form) =>
        form.Fields.Where(field => field.Editor is PickerEditor && field.Add.Trim().Length > 0).SelectMany(Resolve).ToList();

    private static List<FieldError> Resolve(FieldForm field)
    {
        var known = ByLabel(field);
        // A whole title may hold a comma itself, so it is tried before its pieces.
        var whole = TypedText.Line(field.Add);
        string[] names = known.ContainsKey(whole) ? [whole] : whole.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var unknown = names.Where(name => !known.ContainsKey(name)).ToList();
        field.Type(TypedValues.Of(PickerEditor.Ids, field.Typed.Many(PickerEditor.Ids).Union(names.Where(known.ContainsKey).Select(name => known[name])))
            .With(PickerEditor.Add, unknown.Count > 0 ? [string.Join(", ", unknown)] : []));
        return [.. unknown.Take(1).Select(name => new FieldError(field.Name, $"‘{Short(name)}’ kennen we niet. Kies een naam uit de lijst."))];
    }

    private static Dictionary<string, string> ByLabel(FieldForm field) =>
        Labelled(field).DistinctBy(pair => pair.Label, StringComparer.CurrentCultureIgnoreCase).ToDictionary(pair => pair.Label, pair => pair.Id, StringComparer.CurrentCultureIgnoreCase);

    /// <summary>What the picker offers, each under a label of its own.</summary>
    public static IEnumerable<(string Label, string Id)> Labelled(FieldForm field) =>
        field.Choices.Offered(field.Definition!).GroupBy(item => item.Title, StringComparer.CurrentCultureIgnoreCase)
            .SelectMany(group => group.Select(item => (item.Label(isAlone: group.Count() == 1), item.Id)));

    private static string Short(string name) => name.Length > ShownOfUnknown ? name[..ShownOfUnknown] + "…" : name;
}
