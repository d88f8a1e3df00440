using System.Globalization;
using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>The JSON of one field, read as what it is; anything absent or oddly shaped reads as empty.</summary>
public readonly record struct FieldValue(JsonObject? Json)
{
    public string Text => Json?[nameof(Text)].AsText() ?? "";
    public string Markdown => Json?[nameof(Markdown)].AsText() ?? "";
    public decimal? Number => Json?["Value"].AsNumber();
    public bool Flag => Json?["Value"].AsFlag() ?? false;
    public string Url => Json?[nameof(Url)].AsText() ?? "";
    public IReadOnlyList<string> TermIds => Json?["TermContentItemIds"].AsTexts() ?? [];
    public IReadOnlyList<string> ItemIds => Json?["ContentItemIds"].AsTexts() ?? [];
    public IReadOnlyList<string> MediaPaths => Json?["Paths"].AsTexts() ?? [];

    /// <summary>Alternative texts, in the order of <see cref="MediaPaths"/>; empty marks decoration.</summary>
    public IReadOnlyList<string> MediaTexts => Json?[nameof(MediaTexts)] is JsonArray texts ? [.. texts.Select(text => text.AsText())] : [];

    /// <summary>Of a DateField the day at midnight UTC.</summary>
    public DateTimeOffset? Date =>
        DateTimeOffset.TryParse(Json?["Value"].AsText(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;

    /// <summary>Markdown as safe HTML, its first heading at the given level.</summary>
    public SafeHtml Html(int firstHeading = 3, int pipeline = MarkdownText.Pipeline) => MarkdownText.ToHtml(Markdown, firstHeading, pipeline);
}
