using System.Globalization;
using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed record DescribedPost(string Id, string Author, TimeSpan After, string Body, bool IsAccepted)
{
    /// <summary>Who is behind it stayed where the post came from.</summary>
    public string? Alias { get; init; }

    /// <summary>Id of the adviser who prepared it.</summary>
    public string? PreparedBy { get; init; }

    public DateTimeOffset? WrittenUtc { get; init; }
    public DateTimeOffset? EditedUtc { get; init; }
    public DateTimeOffset? AcceptedUtc { get; init; }

    /// <summary>Null for who asked.</summary>
    public string? AcceptedBy { get; init; }

    /// <summary>For a demo: how long after it was written.</summary>
    public TimeSpan? EditedAfter { get; init; }

    public required JsonNode Json { get; init; }

    public static DescribedPost From(JsonNode node) => new(
        node["PostId"]!.ToString(),
        node[nameof(Author)]?.ToString() ?? "",
        TimeSpan.FromHours(node["HoursAfter"]?.GetValue<double>() ?? 0),
        TypedText.Lines(node[nameof(Body)]?.ToString()),
        node["Accepted"]?.GetValue<bool>() ?? false)
    {
        Alias = node[nameof(Alias)]?.ToString(),
        PreparedBy = node[nameof(PreparedBy)]?.ToString(),
        Json = node,
        EditedAfter = node["EditedHoursLater"]?.GetValue<double>() is { } hours ? TimeSpan.FromHours(hours) : null,
        WrittenUtc = Time(node, nameof(WrittenUtc)),
        EditedUtc = Time(node, nameof(EditedUtc)),
        AcceptedUtc = Time(node, nameof(AcceptedUtc)),
        AcceptedBy = node[nameof(AcceptedBy)]?.ToString(),
    };

    public static DateTimeOffset? Time(JsonNode node, string name) =>
        DateTimeOffset.TryParse(node[name]?.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;
}
