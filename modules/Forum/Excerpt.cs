using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>The beginning of a text in one line, cut at a word.</summary>
internal static class Excerpt
{
    private const int Longest = 280;

    /// <summary>What the writer says, without the words of others that stand above it, unless there is nothing else.</summary>
    public static string Of(string markdown) => Cut(MarkdownText.ToPlain(string.Join('\n', markdown.Split('\n').Where(line => !line.StartsWith('>'))))) is { Length: > 0 } own ? own : Cut(MarkdownText.ToPlain(markdown));

    public static string Cut(string plain)
    {
        var text = TypedText.Line(plain);
        if (text.Length <= Longest)
            return text;
        var word = text.LastIndexOf(' ', Longest);
        return text[..(word > 0 ? word : Longest)] + "…";
    }
}
