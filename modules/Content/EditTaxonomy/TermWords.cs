using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>Name, description and other words of a term in its JSON.</summary>
internal sealed class TermWords(JsonObject term, string termType)
{
    public string Name
    {
        get => OpenedTaxonomy.NameOf(term);
        set
        {
            term["DisplayText"] = value;
            Inner(term, "TitlePart")["Title"] = value;
        }
    }

    public string Description
    {
        get => Read("Description");
        set => Write("Description", value);
    }

    /// <summary>One a line.</summary>
    public string Synonyms
    {
        get => Read("Synonyms");
        set => Write("Synonyms", value);
    }

    private string Type => term["ContentType"].AsText() is { Length: > 0 } own ? own : termType;

    public void TakeOver(TermWords other)
    {
        var lines = new[] { Synonyms, other.Name, other.Synonyms }.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Synonyms = string.Join('\n', lines.Where(line => !line.Equals(Name, StringComparison.CurrentCultureIgnoreCase)).Distinct(StringComparer.CurrentCultureIgnoreCase));
    }

    private string Read(string field) => ((term[Type] as JsonObject)?[field] as JsonObject)?["Text"].AsText() ?? "";

    private void Write(string field, string text)
    {
        if (text != Read(field))
            Inner(Inner(term, Type), field)["Text"] = text;
    }

    private static JsonObject Inner(JsonObject owner, string name)
    {
        if (owner[name] is not JsonObject inner)
            owner[name] = inner = ContentItem.NewObject();
        return inner;
    }
}
