using System.Globalization;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Which part of the ranking a request shows. Nobody reads beyond ten thousand hits; no page may cost more than that.</summary>
internal static class Pages
{
    private const int Deepest = 10_000;
    private const int Largest = 200;

    public static int Skip(SearchRequest request) =>
        Math.Clamp(int.TryParse(request.After, NumberStyles.None, CultureInfo.InvariantCulture, out var after) ? after : request.Skip, 0, Deepest);

    public static int Take(SearchRequest request) => Math.Clamp(request.Take, 0, Largest);

    public static int Needed(SearchRequest request) => Skip(request) + Take(request);

    public static string? Next(SearchRequest request, int total)
    {
        var next = Needed(request);
        return Take(request) > 0 && next < total && next <= Deepest ? next.ToString(CultureInfo.InvariantCulture) : null;
    }
}
