using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>One version of a content item, with the properties and the JSON of Orchard Core.</summary>
public sealed class ContentItem
{
    /// <summary>At most 26 characters; the same for all versions.</summary>
    public required string ContentItemId { get; init; }

    /// <summary>Changes with every save. What an editor sends back as the version the work started from.</summary>
    public string ContentItemVersionId { get; set; } = "";

    public required string ContentType { get; init; }
    public string DisplayText { get; set; } = "";

    /// <summary>Nothing was saved after this version: what an editor goes on with.</summary>
    public bool Latest { get; set; }

    /// <summary>This version is what readers see.</summary>
    public bool Published { get; set; }

    /// <summary>Readers see this version or an older one.</summary>
    public bool Live { get; set; }

    public DateTimeOffset CreatedUtc { get; set; }
    public DateTimeOffset ModifiedUtc { get; set; }

    /// <summary>First moment it was published; a later version does not move it.</summary>
    public DateTimeOffset? PublishedUtc { get; set; }

    /// <summary>Since when it stands in no list and is not found, though its address still shows it.</summary>
    public DateTimeOffset? ArchivedUtc { get; set; }

    /// <summary>Member id of who made it; empty for the site itself.</summary>
    public string Owner { get; set; } = "";

    /// <summary>Name of who saved this version.</summary>
    public string Author { get; set; } = "";

    /// <summary>What the author said about this version.</summary>
    public string Note { get; set; } = "";

    /// <summary>Version of <see cref="MarkdownText"/> that its texts are shown by.</summary>
    public int Pipeline { get; set; } = MarkdownText.Pipeline;

    /// <summary>Parts by name, fields by name within the part; names without case.</summary>
    public JsonObject Content { get; init; } = NewObject();

    /// <summary>Address without leading slash; empty when the type has no route.</summary>
    public string Path => Part("AutoroutePart")?[nameof(Path)].AsText().Trim('/') ?? "";

    public string Url => "/" + Path;

    /// <summary>A field of the part named like the type, such as item["Summary"].Text; empty when absent.</summary>
    public FieldValue this[string field] => FieldOf(ContentType, field);

    /// <summary>Text of the MarkdownBodyPart.</summary>
    public string Body => Part("MarkdownBodyPart")?["Markdown"].AsText() ?? "";

    public JsonObject? Part(string part) => Content[part] as JsonObject;

    public FieldValue FieldOf(string part, string field) => new(Part(part)?[field] as JsonObject);

    /// <summary>A JSON object as content items hold it.</summary>
    public static JsonObject NewObject() => new(new JsonNodeOptions { PropertyNameCaseInsensitive = true });
}
