using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Microsoft.Extensions.Caching.Memory;

namespace DiversInclusief.Writing;

/// <summary>
/// Markdown as members and editors write it. Raw HTML is shown as text, headings start at the level below the page's own,
/// links leave with rel="nofollow noopener". Never throws; text over <see cref="Longest"/> characters is cut before parsing.
/// </summary>
public static class MarkdownText
{
    public const int Longest = 200_000;

    /// <summary>Number of the way in which texts are turned into HTML today; a text that was saved under a lower number keeps its own.</summary>
    public const int Pipeline = 1;

    // A change that makes old texts look different, of ours or of Markdig, is a new number; the old ones stay (see PipelineTests).
    private static readonly MarkdownPipeline[] Pipelines = [new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true }).UseAutoLinks().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).UseSoftlineBreakAsHardlineBreak()
        .Build()];

    // A post costs 0.4 ms to render and a topic shows twenty of them to everyone who comes by; about 64 MB of the latest are kept.
    private static readonly MemoryCache Rendered = new(new MemoryCacheOptions { SizeLimit = 32 * 1024 * 1024 });

    // A reply makes the index read its whole topic anew; the words of the other posts are known. About 16 MB of the latest.
    private static readonly MemoryCache Plain = new(new MemoryCacheOptions { SizeLimit = 8 * 1024 * 1024 });

    /// <param name="firstHeading">Level that a first-level heading of the text becomes, 2 to 5.</param>
    /// <param name="pipeline">What the text was saved under.</param>
    public static SafeHtml ToHtml(string? markdown, int firstHeading = 2, int pipeline = Pipeline) =>
        string.IsNullOrWhiteSpace(markdown) ? SafeHtml.None : Rendered.GetOrCreate((markdown, firstHeading, pipeline), entry =>
        {
            var html = AllowList.Clean(Render(markdown, firstHeading, Of(pipeline)));
            entry.Size = markdown.Length + html.Value!.Length;
            return html;
        })!;

    /// <param name="pictures">Attributes of the pictures that may be shown, by the address that the text gives; other pictures are left out.</param>
    public static SafeHtml ToHtml(string? markdown, int firstHeading, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> pictures, int pipeline = Pipeline) =>
        pictures.Count == 0 || string.IsNullOrWhiteSpace(markdown) ? ToHtml(markdown, firstHeading, pipeline) : AllowList.Clean(Render(markdown, firstHeading, Of(pipeline)), pictures);

    /// <summary>The words without any mark-up, for the index and for summaries.</summary>
    public static string ToPlain(string? markdown) =>
        string.IsNullOrWhiteSpace(markdown) ? "" : Plain.GetOrCreate(markdown, entry =>
        {
            var text = AllowList.TextOf(Render(markdown, firstHeading: 2, Of(Pipeline)));
            entry.Size = markdown.Length + text.Length;
            return text;
        })!;

    // A number of a later release, after going back to this one, is shown as well as this one can.
    private static MarkdownPipeline Of(int pipeline) => Pipelines[Math.Clamp(pipeline, 1, Pipelines.Length) - 1];

    private static string Render(string markdown, int firstHeading, MarkdownPipeline pipeline)
    {
        var text = LongStretch.Break(markdown.Length > Longest ? markdown[..Longest] : markdown);
        try { return Html(text, firstHeading, pipeline); }
        // Markdig gives up on nesting beyond its depth limit, some of it only while rendering; such a text is shown as it was typed.
        catch (ArgumentException) { return Html("```\n" + text.Replace("```", "'''", StringComparison.Ordinal) + "\n```", firstHeading, pipeline); }
    }

    private static string Html(string text, int firstHeading, MarkdownPipeline pipeline)
    {
        var document = Markdown.Parse(text, pipeline);
        Demote(document, firstHeading);
        return document.ToHtml(pipeline);
    }

    private static void Demote(MarkdownDocument document, int firstHeading)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        if (headings.Count == 0)
            return;
        var shift = firstHeading - headings.Min(h => h.Level);
        foreach (var heading in headings)
            heading.Level = Math.Clamp(heading.Level + shift, firstHeading, 6);
    }
}
