using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Html;

namespace DiversInclusief.Search;

/// <summary>What lists show of a hit; a hit without matches to mark is shown as it was handed over.</summary>
public static class DisplayedHit
{
    private const string AnyIcon = "file-text";

    public static string Icon(this Hit hit) => hit.Stored.GetValueOrDefault(StoredField.Icon, AnyIcon);

    public static IHtmlContent TitleHtml(this Hit hit) => hit.MarkedTitle.Count > 0 ? hit.MarkedTitle.ToHtml() : Plain(hit.Title);

    /// <summary>The passage that matches best, or else the summary.</summary>
    public static IHtmlContent TextHtml(this Hit hit) =>
        hit.Snippet.Any(piece => piece.IsMatch) ? hit.Snippet.ToHtml() : Plain(hit.Summary());

    public static string Summary(this Hit hit) =>
        hit.Stored.TryGetValue(StoredField.Summary, out var summary) ? summary : string.Concat(hit.Snippet.Select(piece => piece.Text));

    /// <summary>The small print under the title.</summary>
    public static string[] Facts(this Hit hit) =>
        hit.Stored.GetValueOrDefault(StoredField.Meta, "").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The place inside the page that the passage comes from, if it has one.</summary>
    public static HitPlace? Place(this Hit hit) => HitPlace.At(hit.Stored.GetValueOrDefault(StoredField.Places), hit.BodyLine);

    private static IHtmlContent Plain(string text) => new HtmlContentBuilder().Append(text);
}
