using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>
/// Compares an item with its definition. A draft may be unfinished, but nothing in it may be lost, too long or of the wrong shape;
/// what is published must be complete.
/// </summary>
internal sealed class ItemCheck(DefinitionSet definitions, TermTree terms, bool complete)
{
    public const int LongestId = 26;
    public const int LongestTitle = 200;
    private const int ShortestTitle = 3;

    // A form must stay below what a server takes: about ten controls for each.
    private const int MostCards = 60;

    // Parts that Orchard Core puts on an item itself, whatever its type says.
    private static readonly HashSet<string> Welded = new(StringComparer.OrdinalIgnoreCase) { "TermPart", "ContainedPart" };

    private readonly List<FieldError> _errors = [];

    public static bool IsId(string id) => id.Length is > 0 and <= LongestId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    public IReadOnlyList<FieldError> Check(ContentItem item)
    {
        if (definitions.Find(item.ContentType) is not { } type)
            return [new FieldError("ContentType", $"Het type ‘{item.ContentType}’ is onbekend.")];
        if (type.Has("TitlePart"))
            CheckTitle(item.DisplayText, "");
        CheckParts(item.Content, type, "", complete);
        CheckBags(item.Content, type);
        if (item.Part("TaxonomyPart") is { } taxonomy)
            CheckTerms(taxonomy["Terms"], "TaxonomyPart.Terms", new HashSet<string>(StringComparer.Ordinal));
        return _errors;
    }

    private void CheckTitle(string title, string within)
    {
        if (title.Trim().Length < ShortestTitle)
            Fail(within + "TitlePart.Title", $"Geef een titel van minstens {ShortestTitle} tekens.");
        else if (title.Length > LongestTitle)
            Fail(within + "TitlePart.Title", $"Gebruik hoogstens {LongestTitle} tekens voor de titel.");
    }

    private void CheckParts(JsonObject content, ContentTypeDefinition type, string prefix, bool whole)
    {
        foreach (var (name, value) in content)
        {
            if (type.Part(name) is null && !Welded.Contains(name) && !(prefix.Length > 0 && name == "Terms"))
                Fail(prefix + name, $"Het onderdeel ‘{name}’ hoort niet bij het type ‘{type.Name}’.");
            else if (value is not null and not JsonObject && name != "Terms")
                Fail(prefix + name, "Een onderdeel is een object.");
        }
        foreach (var part in type.Parts)
            CheckFields(content[part.Name] as JsonObject, part.Part, prefix + part.Name, whole);
        if ((content["MarkdownBodyPart"] as JsonObject)?["Markdown"].AsText().Length > MarkdownText.Longest)
            Fail(prefix + "MarkdownBodyPart.Markdown", MarkdownKind.TooLong);
    }

    private void CheckFields(JsonObject? values, ContentPartDefinition part, string path, bool whole)
    {
        foreach (var field in part.Fields)
            if (field.Rules.Check(values?[field.Name], field, terms, whole) is { } wrong)
                Fail($"{path}.{field.Name}", wrong);
        if (ContentPartDefinition.BuiltIn.Contains(part.Name) || values is null)
            return;
        foreach (var (name, _) in values.Where(pair => part.Field(pair.Key) is null && !part.Removed.Contains(pair.Key)))
            Fail($"{path}.{name}", $"Het veld ‘{name}’ is onbekend.");
    }

    private void CheckBags(JsonObject content, ContentTypeDefinition type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bag in type.Bags)
        {
            var list = (content[bag.Name] as JsonObject)?[BagJson.List];
            if (list is not null and not JsonArray)
                Fail($"{bag.Name}.{BagJson.List}", "De kaarten horen een lijst te zijn.");
            var cards = list as JsonArray ?? [];
            if (cards.Count > MostCards)
                Fail(bag.Name, $"Gebruik hoogstens {MostCards} kaarten. Maak er anders twee stukken van.");
            for (var i = 0; i < cards.Count; i++)
                CheckCard(cards[i] as JsonObject ?? [], bag, i, seen);
        }
    }

    private void CheckCard(JsonObject json, ContentTypePartDefinition bag, int place, HashSet<string> seen)
    {
        var card = ItemJson.Read(json);
        var path = $"{bag.Name}.{card.ContentItemId}";
        if (!IsId(card.ContentItemId) || !seen.Add(card.ContentItemId))
            Fail($"{bag.Name}[{place}].ContentItemId", $"Elke kaart heeft een eigen id nodig van hoogstens {LongestId} letters, cijfers en streepjes.");
        else if (bag.Contained.FirstOrDefault(type => type.Name.Equals(card.ContentType, StringComparison.OrdinalIgnoreCase)) is not { } type)
            Fail($"{bag.Name}[{place}].ContentType", $"Een kaart van het soort ‘{card.ContentType}’ hoort hier niet. Haal hem weg.");
        else
        {
            if (type.Has("TitlePart") && (complete || card.DisplayText.Length > LongestTitle))
                CheckTitle(card.DisplayText, path + ".");
            CheckParts(card.Content, type, path + ".", complete);
        }
    }

    private void CheckTerms(JsonNode? list, string path, HashSet<string> seen)
    {
        var found = list as JsonArray ?? [];
        for (var i = 0; i < found.Count; i++)
            CheckTerm(found[i] as JsonObject ?? [], $"{path}[{i}]", seen);
    }

    private void CheckTerm(JsonObject json, string path, HashSet<string> seen)
    {
        var term = ItemJson.Read(json);
        if (!IsId(term.ContentItemId) || !seen.Add(term.ContentItemId))
            Fail(path + ".ContentItemId", $"Elke term heeft een eigen id nodig van hoogstens {LongestId} letters, cijfers en streepjes.");
        if (string.IsNullOrWhiteSpace(term.DisplayText) || term.DisplayText.Length > LongestTitle)
            Fail(path + ".DisplayText", $"Geef een naam van hoogstens {LongestTitle} tekens.");
        if (definitions.Find(term.ContentType) is { } type)
            CheckParts(term.Content, type, path + ".", whole: false);
        else
            Fail(path + ".ContentType", $"Het type ‘{term.ContentType}’ is onbekend.");
        CheckTerms(json["Terms"], path + ".Terms", seen);
    }

    private void Fail(string path, string message) => _errors.Add(new FieldError(path, message));
}
