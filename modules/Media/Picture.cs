using System.Text.Json;

namespace DiversInclusief.Media;

/// <summary>An image with what is on it in this place; empty for decoration.</summary>
public sealed record Picture(MediaCard Card, string Alt)
{
    // What follows from the rest is not written along.
    private static readonly JsonSerializerOptions Plain = new() { IgnoreReadOnlyProperties = true };

    /// <summary>As a stored field of the search index holds it.</summary>
    public string Text => JsonSerializer.Serialize(this, Plain);

    /// <summary>The first file of a media field, when it is an image that was found.</summary>
    public static Picture? In(IReadOnlyList<string> paths, IReadOnlyList<string> texts, IReadOnlyDictionary<string, MediaCard> cards) =>
        paths is [var path, ..] && cards.TryGetValue(path, out var card) && card.IsImage ? new Picture(card, texts.FirstOrDefault("")) : null;

    /// <returns>Null for an empty text or one of another version.</returns>
    public static Picture? From(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        try { return JsonSerializer.Deserialize<Picture>(text, Plain); }
        catch (JsonException) { return null; }
    }
}
