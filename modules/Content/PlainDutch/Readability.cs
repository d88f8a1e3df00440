using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>How easily a text is read: an estimate to write by, not a mark.</summary>
/// <param name="Score">Of Douma (1960), the Dutch form of Flesch: 100 is very easy, 0 very hard.</param>
/// <param name="LongSentences">The first ones with more words than a reader holds at once.</param>
internal sealed record Readability(int Words, double WordsPerSentence, int Score, IReadOnlyList<string> LongSentences, IReadOnlyList<Jargon> Jargon, IReadOnlyList<Confidential> Confidential)
{
    public const int LongSentence = 20;
    private const int EnoughWords = 30;
    private const int Shown = 3;
    private const int ShownLetters = 90;

    public bool HasEnough => Words >= EnoughWords;

    public string Verdict => !HasEnough ? "nog te weinig tekst" : Score switch { >= 70 => "makkelijk", >= 55 => "goed te volgen", >= 40 => "best moeilijk", _ => "moeilijk" };

    public static Readability Of(string markdown)
    {
        var text = MarkdownText.ToPlain(markdown);
        var sentences = DutchWords.Sentences(text).Select(sentence => (Text: sentence, Words: DutchWords.Words(sentence))).ToList();
        var words = sentences.Sum(sentence => sentence.Words);
        var (perSentence, perWord) = words == 0 ? (0, 0) : ((double)words / sentences.Count, (double)sentences.Sum(sentence => DutchWords.Syllables(sentence.Text)) / words);
        return new Readability(words, perSentence, Douma(perSentence, perWord), [.. sentences.Where(sentence => sentence.Words > LongSentence).Take(Shown).Select(sentence => Short(sentence.Text))],
            Content.Jargon.In(text), Writing.Confidential.In(text));
    }

    private static int Douma(double wordsPerSentence, double syllablesPerWord) => (int)Math.Round(Math.Clamp(206.84 - (0.93 * wordsPerSentence) - (77 * syllablesPerWord), 0, 100));

    private static string Short(string sentence) => sentence.Length > ShownLetters ? sentence[..Math.Max(sentence.LastIndexOf(' ', ShownLetters), ShownLetters / 2)] + "…" : sentence;
}
