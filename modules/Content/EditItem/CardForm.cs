namespace DiversInclusief.Content;

/// <summary>A card as an editor fills it in. One of a kind that the bag no longer knows has no fields, and can only be moved or thrown away.</summary>
internal sealed class CardForm
{
    private const int ShownOfText = 40;

    public CardForm(FormPlace bag, CardKey key, ContentTypeDefinition? type, Func<FormPlace, TypedValues> typed)
    {
        (Key, Kind) = (key, type?.DisplayName ?? key.Type);
        Fields = type is null ? [] : [.. FormPlace.Of(type).Select(place => place with { Bag = bag.Part, CardId = key.Id }).Select(place => (place, new FieldForm(place, typed(place))))];
    }

    public CardKey Key { get; }
    public string Kind { get; }
    public IReadOnlyList<(FormPlace Place, FieldForm Field)> Fields { get; }

    /// <summary>What it is called among other cards: its kind, and the words it begins with.</summary>
    public string Name => Words.Length > 0 ? $"{Kind} ‘{Words}’" : Kind;

    /// <summary>The words it begins with, cut short.</summary>
    public string Words
    {
        get
        {
            var words = string.Join(' ', Fields.Where(own => own.Field.Editor is StringEditor or NumericEditor).Take(2).Select(own => (own.Field.Editor, Text: ShownValue.Of(own.Field).ReplaceLineEndings(" ").Trim()))
                // A number says little without its unit.
                .Where((own, place) => own.Text.Length > 0 && (place == 0 || Fields[0].Field.Editor is NumericEditor)).Select(own => own.Text));
            return words.Length > ShownOfText ? words[..ShownOfText].TrimEnd() + "…" : words;
        }
    }
}
