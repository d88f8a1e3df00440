using System.Text.Json.Nodes;
using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>Other items by title; by id when a title stands for more than one, or holds a semicolon.</summary>
internal sealed class PickerCell(IReadOnlyList<ItemTitle> items) : FieldCell
{
    private readonly Dictionary<string, ItemTitle> _byId = items.ToDictionary(item => item.Id, StringComparer.Ordinal);
    private readonly ILookup<string, ItemTitle> _byTitle = items.ToLookup(item => item.Title, StringComparer.CurrentCultureIgnoreCase);

    public override TableCell Write(FieldValue value, ContentFieldDefinition field) => new(string.Join("; ", value.ItemIds.Select(NameOf)));

    public override JsonObject Read(string cell, ContentFieldDefinition field, JsonObject? before) => With(before, "ContentItemIds", Texts(Parts(cell).Select(IdOf).Distinct()));

    private string NameOf(string id) => _byId.TryGetValue(id, out var item) && !item.Title.Contains(';', StringComparison.Ordinal) && _byTitle[item.Title].Take(2).Count() == 1 ? item.Title : id;

    private string IdOf(string name) => _byId.ContainsKey(name) ? name : _byTitle[name].Take(2).ToList() switch
    {
        [var one] => one.Id,
        [] => throw new FormatException($"‘{Short(name)}’ is er niet."),
        _ => throw new FormatException($"Er is meer dan één ‘{Short(name)}’. Schrijf het id."),
    };
}
