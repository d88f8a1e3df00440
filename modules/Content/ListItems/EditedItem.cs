namespace DiversInclusief.Content;

/// <summary>An item in a list of editors: what it is called in its latest version, and how far it is.</summary>
internal sealed record EditedItem(string Id, string Type, string Title, string Author, DateTimeOffset ModifiedAt, bool IsLive, bool IsLatestPublished, bool IsArchived, bool InReview, bool IsSentBack, bool IsPlanned, string Path = "")
{
    public string Href => "/beheer/inhoud/" + Id;

    public ItemStatus Status => ItemStatus.Of(IsLive, IsLatestPublished, new ItemSigns(IsArchived, InReview, IsSentBack, IsPlanned));
}
