namespace DiversInclusief.Content;

/// <summary>Work of an earlier moment, or of another device, that its member can put back.</summary>
internal sealed record UnsavedWork(string ItemId, string Type, string Title, DateTimeOffset KeptAt, string Values)
{
    public string ShownTitle => Title.Length > 0 ? Title : "zonder titel";
}
