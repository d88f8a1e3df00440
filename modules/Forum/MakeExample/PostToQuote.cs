using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>A post from which words may go to the library.</summary>
/// <param name="Poll">Of a topic of that kind: its answers belong to its first post.</param>
internal sealed record PostToQuote(Post Post, string Author, bool IsAnswer, PollView? Poll = null)
{
    public string Label => $"{(Poll is not null ? "De peiling" : Post.IsOpening ? "De vraag" : IsAnswer ? "Het aanbevolen antwoord" : $"Bericht {Post.Number}")}, van {Author}";

    /// <summary>Without mark-up and without what the writer quoted of others.</summary>
    public string Words { get; } = Cut(Spoken(Post) + (Poll is null ? "" : Answers(Poll)));

    private static string Spoken(Post post) => MarkdownText.ToPlain(string.Join('\n', post.Body.Split('\n').Where(line => !line.StartsWith('>')))).Trim();

    // The count only where everyone who reads the topic sees it.
    private static string Answers(PollView poll) => "\n\n" + string.Join('\n', poll.Rows.Select(row => poll.ShowsCount ? $"{row.Option}: {poll.ScoreWords(row.Score)}" : row.Option));

    private static string Cut(string text) => text.Length <= Quotation.Longest ? text : text[..(Quotation.Longest - 1)] + "…";
}
