using System.Text.Json.Nodes;
using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>Terms by name; by id when a name stands for more than one, or holds a semicolon.</summary>
internal sealed class TermCell(TermTree terms) : FieldCell
{
    public override TableCell Write(FieldValue value, ContentFieldDefinition field) => new(string.Join("; ", value.TermIds.Select(id => NameOf(id, field))));

    public override JsonObject Read(string cell, ContentFieldDefinition field, JsonObject? before)
    {
        var json = With(before, "TaxonomyContentItemId", field.TaxonomyId);
        json["TermContentItemIds"] = Texts(Parts(cell).Select(name => IdOf(name, field)).Distinct());
        json.Remove("TagNames");
        return json;
    }

    private string NameOf(string id, ContentFieldDefinition field) =>
        terms.Find(id) is { } term && !term.Name.Contains(';', StringComparison.Ordinal) && Named(term.Name, field) is [_] ? term.Name : id;

    private string IdOf(string name, ContentFieldDefinition field) => terms.Find(name)?.TaxonomyId == field.TaxonomyId ? name : Named(name, field) switch
    {
        [var one] => one.Id,
        [] => throw new FormatException($"‘{Short(name)}’ staat niet in de lijst ‘{terms.Taxonomy(field.TaxonomyId)?.Name ?? field.TaxonomyId}’."),
        _ => throw new FormatException($"‘{Short(name)}’ staat er meer dan één keer in. Schrijf het id van de term."),
    };

    private List<Term> Named(string name, ContentFieldDefinition field) =>
        [.. (terms.Taxonomy(field.TaxonomyId)?.Terms ?? []).Where(term => term.Name.Equals(name, StringComparison.CurrentCultureIgnoreCase))];
}
