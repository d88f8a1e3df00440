using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>The beginning of a text in one line, cut at a word.</summary>
internal static class Excerpt
{
    private const int Longest = 280;

    public static string Of(string markdown) => Cut(MarkdownText.ToPlain(markdown));

    public static string Cut(string plain)
    {
        var text = TypedText.Line(plain);
        if (text.Length <= Longest)
            return text;
        var word = text.LastIndexOf(' ', Longest);
        return text[..(word > 0 ? word : Longest)] + "…";
    }
}
