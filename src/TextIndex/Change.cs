namespace DiversInclusief.TextIndex;

/// <summary>One step of the change feed. Applying it twice leaves the same index as applying it once.</summary>
public sealed record Change
{
    private Change(string id, Document? document) => (Id, Document) = (id, document);

    public string Id { get; }

    /// <summary>Null when the document goes away.</summary>
    public Document? Document { get; }

    public static Change Upsert(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.Id, document);
    }

    public static Change Delete(string id) => new(id, null);
}
