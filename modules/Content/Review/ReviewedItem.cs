namespace DiversInclusief.Content;

/// <summary>An item that waits, as who reviews it sees it in a list.</summary>
internal sealed record ReviewedItem(string Id, string VersionId, string Type, string Title, string Name, DateTimeOffset SubmittedAt, string Note, bool IsLive)
{
    public string Href => "/beheer/inhoud/" + Id;
}
