using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>Addresses of the forum, in one place because mail, search and pages must agree.</summary>
internal static class ForumAddress
{
    private static readonly HashSet<string> Verbs =
    [
        "reageer", "antwoord", "bewerk", "sluiten", "volgen", "teken", "meld", "verberg", "verplaatsen", "splitsen", "vastzetten", "versies", "afdrukken", "meekijken", "bewaar",
        "geleerd", "naar-bibliotheek", "stem", "stemmen", "bewaren", "ontzegelen", "samenvoegen", "leden",
    ];

    public static string Of(Room room) => $"/forum/{room.Slug}";

    public static string Of(string room, string id, string title) => $"/forum/{room}/{id}/{SlugOf(title)}";

    public static string Of(Topic topic) => Of(topic.Room.Slug, topic.Id, topic.Title);

    /// <summary>The end of every address of the post.</summary>
    public static string Anchor(string postId) => $"#bericht-{postId}";

    /// <summary>The page of the topic on which the post stands, at the post.</summary>
    public static string Of(Topic topic, int number, string postId)
    {
        var page = Topic.PageOf(number);
        return $"{Of(topic)}{(page > 1 ? $"?vanaf={page}" : "")}{Anchor(postId)}";
    }

    /// <summary>The page on which the first post after this number stands, at the line above it.</summary>
    public static string AtNews(string topicUrl, int readUntil)
    {
        var page = Topic.PageOf(readUntil + 1);
        return $"{topicUrl}{(page > 1 ? $"?vanaf={page}" : "")}#nieuw";
    }

    public static string To(Topic topic, string verb) => $"/forum/{topic.Room.Slug}/{topic.Id}/{verb}";

    // A title of nothing but signs still needs a last part, and one may be no verb of ours.
    public static string SlugOf(string title) => Slug.From(title) is { Length: > 0 } slug && !Verbs.Contains(slug) ? slug : "onderwerp";
}
