using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace DiversInclusief.Kernel.Text;

/// <summary>
/// Markdown as members and editors write it. Raw HTML is shown as text, headings start at the level below the page's own,
/// links leave with rel="nofollow noopener". Never throws; text over <see cref="Longest"/> characters is cut before parsing.
/// </summary>
public static class MarkdownText
{
    public const int Longest = 200_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true }).UseAutoLinks().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).UseSoftlineBreakAsHardlineBreak()
        .Build();

    /// <param name="firstHeading">Level that a first-level heading of the text becomes, 2 to 5.</param>
    public static SafeHtml ToHtml(string? markdown, int firstHeading = 2)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return SafeHtml.None;
        var document = Parse(markdown);
        Demote(document, firstHeading);
        return AllowList.Clean(document.ToHtml(Pipeline));
    }

    /// <summary>The words without any mark-up, for the index and for summaries.</summary>
    public static string ToPlain(string? markdown) =>
        string.IsNullOrWhiteSpace(markdown) ? "" : AllowList.TextOf(Parse(markdown).ToHtml(Pipeline));

    private static MarkdownDocument Parse(string markdown)
    {
        var text = markdown.Length > Longest ? markdown[..Longest] : markdown;
        try { return Markdown.Parse(text, Pipeline); }
        // Markdig gives up on nesting beyond its depth limit; such a text is shown as it was typed.
        catch (ArgumentException) { return Markdown.Parse("```\n" + text.Replace("```", "'''", StringComparison.Ordinal) + "\n```", Pipeline); }
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
