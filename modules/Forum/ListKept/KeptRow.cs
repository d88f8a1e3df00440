using DiversInclusief.Components.Text;

namespace DiversInclusief.Forum;

/// <summary>A line in the list of what a member keeps.</summary>
internal sealed record KeptRow(KeptPost Kept, Post Post, string TopicTitle, string RoomSlug, string RoomName)
{
    public string Author { get; init; } = "";

    public string Address => QuotedPosts.Address(Post.Id);

    public string ChangeAddress => $"/forum/{RoomSlug}/{Post.TopicId}/bewaar/{Post.Id}";

    public string? Reminder => Kept.RemindOn is { } day ? $"Herinnering op {DutchTime.Date(day)}" : null;
}
