namespace DiversInclusief.Forum;

/// <summary>Where a text went.</summary>
/// <param name="Address">For its writer.</param>
/// <param name="Topic">Null when it waits for a moderator.</param>
/// <param name="Post">Of a reply.</param>
internal sealed record PlacedText(string Address, Topic? Topic, Post? Post);
