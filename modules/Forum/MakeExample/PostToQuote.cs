using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>A post from which words may go to the library.</summary>
internal sealed record PostToQuote(Post Post, string Author, bool IsAnswer)
{
    public string Label => $"{(Post.IsOpening ? "De vraag" : IsAnswer ? "Het aanbevolen antwoord" : $"Bericht {Post.Number}")}, van {Author}";

    /// <summary>Without mark-up and without what the writer quoted of others.</summary>
    public string Words { get; } = Cut(MarkdownText.ToPlain(string.Join('\n', Post.Body.Split('\n').Where(line => !line.StartsWith('>')))).Trim());

    private static string Cut(string text) => text.Length <= Quotation.Longest ? text : text[..(Quotation.Longest - 1)] + "…";
}
