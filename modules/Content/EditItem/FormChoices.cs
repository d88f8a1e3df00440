using DiversInclusief.Media;

namespace DiversInclusief.Content;

/// <summary>What a form lets choose from.</summary>
/// <param name="Items">Items that pickers offer or already chose, by name.</param>
/// <param name="Files">The newest of the library, and those already chosen.</param>
internal sealed record FormChoices(TermTree Terms, IReadOnlyList<ItemChoice> Items, IReadOnlyList<MediaCard> Files)
{
    public static FormChoices None { get; } = new(new TermTree([]), [], []);

    /// <summary>What the cards of the form are called, by id.</summary>
    public IReadOnlyDictionary<string, string> Cards { get; init; } = new Dictionary<string, string>();

    public FormChoices WithCardsOf(params IEnumerable<ItemForm> forms) =>
        this with { Cards = forms.SelectMany(form => form.Bags).SelectMany(bag => bag.Cards).DistinctBy(card => card.Key.Id).ToDictionary(card => card.Key.Id, card => card.Name) };

    /// <summary>Published items that the picker offers.</summary>
    public IEnumerable<ItemChoice> Offered(ContentFieldDefinition picker) =>
        Items.Where(item => item.IsPublished && (picker.PickedTypes.Count == 0 || picker.PickedTypes.Contains(item.Type)));

    /// <summary>Chosen items in the order chosen; one that is gone shows its id.</summary>
    public IEnumerable<ItemChoice> Chosen(IEnumerable<string> ids) =>
        ids.Where(id => id.Length > 0).Distinct().Select(id => Items.FirstOrDefault(item => item.Id == id) ?? new ItemChoice(id, "", id, "", IsPublished: false));

    public IEnumerable<MediaCard> FilesFor(ContentFieldDefinition field) =>
        Files.Where(file => field.AllowedExtensions.Count == 0 || field.AllowedExtensions.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase));
}
