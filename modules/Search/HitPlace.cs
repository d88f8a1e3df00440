using System.Globalization;

namespace DiversInclusief.Search;

/// <summary>A place inside a page, such as a card of an item, that has one line of the body to itself.</summary>
/// <param name="Line">Of the body, the first being 0.</param>
/// <param name="Anchor">Id in the page, without number sign; or the address of the place when the page is long and may show another part.</param>
public sealed record HitPlace(int Line, string Anchor, string Title)
{
    /// <summary>Where it is, in a page with this address.</summary>
    public string AddressIn(string url) => Anchor.StartsWith('/') ? Anchor : $"{url}#{Anchor}";

    public static string Write(IEnumerable<HitPlace> places) =>
        string.Join('\n', places.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Line}\t{place.Anchor}\t{place.Title.ReplaceLineEndings(" ").Replace('\t', ' ')}")));

    /// <summary>The place with that line; null for a line without one, and for what cannot be read.</summary>
    public static HitPlace? At(string? places, int? line)
    {
        if (string.IsNullOrEmpty(places) || line is null)
            return null;
        return places.Split('\n').Select(one => one.Split('\t')).Where(one => one.Length == 3 && int.TryParse(one[0], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at == line)
            .Select(one => new HitPlace(line.Value, one[1], one[2])).FirstOrDefault();
    }
}
