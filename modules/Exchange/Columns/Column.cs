using System.Text.Json.Nodes;
using DiversInclusief.Content;

namespace DiversInclusief.Exchange;

/// <summary>One column of a table of items: how it is named, and how its cells are written and read.</summary>
/// <param name="Target">What it fills, such as "TitlePart.Title" or "Publication.Year".</param>
/// <param name="Label">As people read it.</param>
internal abstract record Column(string Target, string Label)
{
    /// <summary>Can say which item a row is about.</summary>
    public virtual bool CanBeKey => false;

    /// <summary>Only to be read by people: it fills nothing.</summary>
    public virtual bool IsInformation => false;

    /// <summary>Other names that a file may call it by.</summary>
    public virtual IEnumerable<string> AlsoCalled => [];

    public abstract TableCell Of(ContentItem item);

    /// <exception cref="FormatException">The cell does not fit; the message says why, in Dutch.</exception>
    public abstract void Put(ContentItem item, string cell);

    /// <summary>The part of this name, made when it is not there.</summary>
    protected static JsonObject PartOf(ContentItem item, string name)
    {
        if (item.Part(name) is not { } part)
            item.Content[name] = part = ContentItem.NewObject();
        return part;
    }
}
