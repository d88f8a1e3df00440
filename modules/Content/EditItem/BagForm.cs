using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>The cards of an item in the form. The order of the list is the order of the cards; a card that is not in the list is not stored.</summary>
internal sealed class BagForm
{
    private readonly FormPlace _place;
    private readonly Dictionary<string, CardForm> _cards;

    public BagForm(FormPlace place, FieldForm list, ContentTypePartDefinition part, Func<FormPlace, TypedValues> typed)
    {
        (_place, List, Kinds) = (place, list, part.Contained);
        _cards = BagEditor.KeysOf(list.Typed).ToDictionary(key => key.Id, key => Card(key, typed));
    }

    public string Name => _place.Part;

    /// <summary>Which cards there are.</summary>
    public FieldForm List { get; }

    public IReadOnlyList<ContentTypeDefinition> Kinds { get; }

    public IReadOnlyList<CardForm> Cards => [.. BagEditor.KeysOf(List.Typed).Select(key => _cards[key.Id])];

    public CardForm? Find(string id) => Cards.FirstOrDefault(card => card.Key.Id == id);

    public void Arrange(IEnumerable<CardKey> order) => List.Type(List.Typed.With(BagEditor.Cards, order.Select(key => key.ToString())));

    /// <summary>What stands in the line for numbers of documents.</summary>
    public string Line => List.Typed.One(BagEditor.Line);

    /// <returns>Null when the bag holds no such kind, or holds this card already.</returns>
    public CardForm? Add(CardKey key, Func<FormPlace, TypedValues> typed)
    {
        if (Kinds.All(kind => kind.Name != key.Type) || Find(key.Id) is not null)
            return null;
        _cards[key.Id] = Card(key, typed);
        Arrange(BagEditor.KeysOf(List.Typed).Append(key));
        return _cards[key.Id];
    }

    /// <summary>Takes over what the other has and this one has not, to be put in the list or not.</summary>
    public void Know(BagForm other)
    {
        foreach (var (id, card) in other._cards)
            _cards.TryAdd(id, card);
    }

    /// <summary>Gives the item the cards of the form in their order: those it had as they were, new ones empty.</summary>
    public void Arrange(ContentItem item)
    {
        var had = item.Part(Name);
        var stored = BagJson.Items(had).DistinctBy(card => card["ContentItemId"].AsText()).ToDictionary(card => card["ContentItemId"].AsText());
        var cards = BagJson.Items(List.Editor.Read(List.Typed, null, _ => { })).Select(card => (stored.GetValueOrDefault(card["ContentItemId"].AsText()) ?? card).DeepClone()).ToArray();
        if (cards.Length == 0 && had is null)
            return;
        var bag = had ?? ContentItem.NewObject();
        bag[BagJson.List] = new JsonArray(cards);
        if (had is null)
            item.Content[Name] = bag;
    }

    private CardForm Card(CardKey key, Func<FormPlace, TypedValues> typed) => new(_place, key, Kinds.FirstOrDefault(kind => kind.Name == key.Type), typed);
}
