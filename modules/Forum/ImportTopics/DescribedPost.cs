using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed record DescribedPost(string Id, string Author, TimeSpan After, string Body, bool IsAccepted)
{
    public static DescribedPost From(JsonNode node) => new(
        node["PostId"]!.ToString(),
        node[nameof(Author)]?.ToString() ?? "",
        TimeSpan.FromHours(node["HoursAfter"]?.GetValue<double>() ?? 0),
        TypedText.Lines(node[nameof(Body)]?.ToString()),
        node["Accepted"]?.GetValue<bool>() ?? false);
}
