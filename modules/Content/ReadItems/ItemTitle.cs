namespace DiversInclusief.Content;

/// <summary>As much of a published item as a link to it needs.</summary>
public sealed record ItemTitle(string Id, string ContentType, string Title, string Path)
{
    public string Url => "/" + Path;
}
