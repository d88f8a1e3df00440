using System.Globalization;

namespace DiversInclusief.Content;

/// <summary>A place in a list of cards, as it stands in addresses: microseconds, place in the item, and id of the item.</summary>
internal static class CardCursor
{
    public static string After(IndexedCard card) =>
        string.Create(CultureInfo.InvariantCulture, $"{card.PublishedAt.UtcTicks / TimeSpan.TicksPerMicrosecond}-{card.Place}-{card.ItemId}");

    public static (DateTimeOffset At, int Place, string ItemId)? Read(string? text)
    {
        var parts = text?.Split('-', 3) ?? [];
        return parts.Length == 3 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && Cursor.Read($"{parts[0]}-{parts[2]}") is var (at, id)
            ? (at, place, id) : null;
    }
}
