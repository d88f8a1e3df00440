using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>What a button of a card asks for, such as "kaart:omhoog:BagPart:4gfm2k". It changes the form and stores nothing.</summary>
/// <param name="Name">Of the bag.</param>
/// <param name="Kind">Type of a new card; empty for one that is there.</param>
internal sealed record CardAct(string Verb, string Name, string Id, string Kind = "")
{
    /// <summary>Adds what was typed in the line for numbers of documents.</summary>
    public const string Read = "herken";

    public const string Add = "erbij", Remove = "weg", Up = "omhoog", Down = "omlaag";

    public static CardAct? Parse(string? button) => button?.Split(':') switch
    {
        ["kaart", Add, var bag, var id, var kind] => new CardAct(Add, bag, id, kind),
        ["kaart", (Remove or Up or Down or Read) and var verb, var bag, var id] => new CardAct(verb, bag, id),
        _ => null,
    };

    public static CardAct New(BagForm bag, ContentTypeDefinition kind) => new(Add, bag.Name, ShortId.New(), kind.Name);

    public string Button => Kind.Length > 0 ? $"kaart:{Verb}:{Name}:{Id}:{Kind}" : $"kaart:{Verb}:{Name}:{Id}";

    /// <returns>What happened, in Dutch; empty when the form has no such bag or card.</returns>
    public string DoTo(ItemForm form)
    {
        if (form.Bags.FirstOrDefault(bag => bag.Name == Name) is not { } bag)
            return "";
        if (Verb == Add)
            return CardKey.Parse($"{Id} {Kind}") is { } key && bag.Add(key, ItemForm.Preset) is { } added ? $"{added.Kind} toegevoegd." : "";
        if (Verb == Read)
            return bag.Find(Id) is { } read ? $"{read.Name} toegevoegd. Controleer of het klopt." : "";
        return bag.Find(Id) is { } card ? Change(bag, card) : "";
    }

    private string Change(BagForm bag, CardForm card)
    {
        var order = bag.Cards.Select(one => one.Key).ToList();
        var place = order.IndexOf(card.Key);
        order.RemoveAt(place);
        if (Verb == Remove)
        {
            bag.Arrange(order);
            return $"{card.Name} weggehaald. Sla op om dat te bewaren.";
        }
        var to = Math.Clamp(place + (Verb == Up ? -1 : 1), 0, order.Count);
        order.Insert(to, card.Key);
        bag.Arrange(order);
        return $"{card.Name} staat nu op plaats {to + 1} van {order.Count}.";
    }
}
