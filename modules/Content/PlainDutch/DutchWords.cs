using System.Text.RegularExpressions;

namespace DiversInclusief.Content;

/// <summary>Sentences, words and syllables of a Dutch text, near enough to measure it.</summary>
internal static partial class DutchWords
{
    /// <summary>A heading or an item of a list is a sentence too, with or without a full stop.</summary>
    public static IEnumerable<string> Sentences(string text) =>
        Address().Replace(text, "adres").Split('\n').SelectMany(line => SentenceEnd().Split(line)).Select(sentence => sentence.Trim()).Where(sentence => Word().IsMatch(sentence));

    public static int Words(string sentence) => Word().Count(sentence);

    public static int Syllables(string sentence) => Word().Matches(sentence).Sum(word => Math.Max(1, Vowels().Count(word.Value.ToLowerInvariant())));

    // An abbreviation does not end a sentence, nor does a full stop before a small letter.
    [GeneratedRegex(@"(?<=[.!?…][)""'”’]*)(?<!\b(dhr|mevr|mw|drs|dr|prof|mr|ir|ing|st|nr|art|blz|bijv|ca|o\.a|e\.d|d\.d|m\.b\.t)\.)\s+(?=[""'“‘(]*[\p{Lu}\p{N}])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(['’-][\p{L}\p{M}\p{N}]+)*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    // What is said as one sound is one; a letter with a trema begins a new one.
    [GeneratedRegex("aai|ooi|oei|eeu|ieu|aa|ee|ie|oe|oo|uu|ei|ij|ui|eu|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vowels();

    [GeneratedRegex(@"https?://\S*[^\s.,;:!?)]|\S+@\S+\.\p{L}+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
