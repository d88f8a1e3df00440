using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace DiversInclusief.Writing;

/// <summary>What changed between two texts, word by word, with the words that went in del and those that came in ins; a screen reader hears which is which.</summary>
public static partial class WordDifferences
{
    public static SafeHtml Between(string before, string after)
    {
        var html = new StringBuilder();
        foreach (var piece in Differences.Between(Split(before), Split(after)))
            Add(html, piece.Kind, HtmlEncoder.Default.Encode(string.Concat(piece.Items)));
        return new SafeHtml(html.ToString());
    }

    private static StringBuilder Add(StringBuilder html, PieceKind kind, string words) => kind switch
    {
        PieceKind.Removed => html.Append(Marked("del", "verwijderd", words)),
        PieceKind.Added => html.Append(Marked("ins", "toegevoegd", words)),
        _ => html.Append(words),
    };

    private static string Marked(string element, string how, string words) =>
        $"""<{element}><span class="di-visually-hidden">[{how}: </span>{words}<span class="di-visually-hidden">]</span></{element}>""";

    // A space belongs to the word before it, so that words that were moved together stay together.
    private static List<string> Split(string text) => [.. Token().Matches(text).Select(token => token.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+[ ]?|\n+|.", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
