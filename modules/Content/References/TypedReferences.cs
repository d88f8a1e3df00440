using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>Numbers of documents that were typed: in the line above the sources each becomes a source, in a source the rest is filled in.</summary>
internal static class TypedReferences
{
    public const string Type = "DocumentReference";
    private const int MostAtOnce = 20;
    private const string SystemKey = $"{Type}.System", NumberKey = $"{Type}.Number", LinkKey = $"{Type}.Link";

    public static bool IsFor(BagForm bag) => bag.Kinds.Any(kind => kind.Name == Type);

    /// <param name="firstId">For the first that is added, where a button named it.</param>
    public static IReadOnlyList<FieldError> Resolve(ItemForm form, string? firstId = null) =>
        [.. form.Bags.Where(IsFor).SelectMany(bag => AddTyped(bag, firstId).Concat(bag.Cards.Where(card => card.Key.Type == Type).SelectMany(Complete).ToList()))];

    /// <summary>What was typed in the line and is not known stays there.</summary>
    private static List<FieldError> AddTyped(BagForm bag, string? firstId)
    {
        var unknown = new List<string>();
        foreach (var line in bag.List.Typed.One(BagEditor.Line).Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostAtOnce))
            if (DocumentNumber.In(line) is { } number)
            {
                Fill(bag.Add(new CardKey(firstId ?? ShortId.New(), Type), ItemForm.Preset), number);
                firstId = null;
            }
            else
                unknown.Add(line);
        bag.List.Type(bag.List.Typed.With(BagEditor.Line, unknown.Count > 0 ? [string.Join("; ", unknown)] : []));
        return [.. unknown.Take(1).Select(line => new FieldError($"{bag.Name}.{BagEditor.Line}", WhyUnknown(line)))];
    }

    private static string WhyUnknown(string line) => DocumentNumber.MeansIsbn(line)
        ? "Dit ISBN klopt niet. Kijk of er een cijfer verkeerd staat."
        : "Dit nummer herkennen we niet. Kijk het na, of kies hieronder ‘Bron’ en vul zelf in waar het staat.";

    private static void Fill(CardForm? card, DocumentNumber number)
    {
        foreach (var (place, field) in card?.Fields ?? [])
            field.Type(place.Of() switch
            {
                SystemKey => TypedValues.Of("Text", number.System),
                NumberKey => TypedValues.Of("Text", number.Number),
                LinkKey when number.Link.Length > 0 => TypedValues.Of("Url", number.Link),
                "TitlePart" when number.Title.Length > 0 => TypedValues.Of("Title", number.Title),
                _ => field.Typed,
            });
    }

    /// <summary>Fills in what follows from the number and was left empty.</summary>
    private static IEnumerable<FieldError> Complete(CardForm card)
    {
        if (Field(card, SystemKey) is not { } system || Field(card, NumberKey) is not { } number || number.Text.Trim().Length == 0)
            return [];
        var found = system.Text.Length == 0 ? DocumentNumber.In(number.Text) : DocumentNumber.In(number.Text, system.Text);
        if (found is null)
            return DocumentNumber.Examples.TryGetValue(system.Text, out var example) ? [new FieldError(number.Name, Why(system.Text, example))] : [];
        system.Type(TypedValues.Of("Text", found.System));
        number.Type(TypedValues.Of("Text", found.Number));
        if (Field(card, LinkKey) is { Url: "" } link && found.Link.Length > 0)
            link.Type(link.Typed.With("Url", found.Link));
        return [];
    }

    private static string Why(string system, string example) => system == DocumentNumber.Isbn
        ? $"Dit ISBN klopt niet. Kijk of er een cijfer verkeerd staat. Het ziet er zo uit: {example}."
        : $"Zo ziet dit nummer er niet uit. Het lijkt op: {example}.";

    private static FieldForm? Field(CardForm card, string place) => card.Fields.FirstOrDefault(own => own.Place.Of() == place).Field;

    // Without the card that it is in.
    private static string Of(this FormPlace place) => place.Field is null ? place.Part : $"{place.Part}.{place.Field.Name}";
}
