using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace DiversInclusief.Writing;

/// <summary>Marks words in the running text of HTML that is already safe; links and code are left as they are.</summary>
public static class RunningText
{
    private static readonly HashSet<string> Closed = new(StringComparer.Ordinal) { "a", "code", "pre" };

    /// <param name="known">How many characters of a match are to be marked, and the local address that they lead to, if any; null leaves the match alone.</param>
    public static SafeHtml Mark(SafeHtml html, Regex pattern, Func<Match, (int Length, string? Address)?> known)
    {
        var (text, marked, at, closed) = (html.Value ?? "", new StringBuilder(), 0, 0);
        while (at < text.Length)
        {
            var tag = text.IndexOf('<', at);
            var end = tag < 0 ? text.Length : tag;
            marked.Append(closed > 0 ? text[at..end] : Marked(text[at..end], pattern, known));
            if (tag < 0)
                break;
            at = EndOfTag(text, tag);
            closed += Depth(text[tag..at]);
            marked.Append(text, tag, at - tag);
        }
        return new SafeHtml(marked.ToString());
    }

    private static string Marked(string words, Regex pattern, Func<Match, (int Length, string? Address)?> known) => pattern.Replace(words, match =>
        known(match) is not var (length, address) ? match.Value
        : address is null ? $"""<strong class="di-mention">{match.Value[..length]}</strong>{match.Value[length..]}"""
        : $"""<a class="nl-link di-mention" href="{HtmlEncoder.Default.Encode(address)}">{match.Value[..length]}</a>{match.Value[length..]}""");

    // A > inside an attribute ends nothing.
    private static int EndOfTag(string text, int tag)
    {
        var quoted = false;
        for (var at = tag; at < text.Length; at++)
            if (text[at] == '"')
                quoted = !quoted;
            else if (text[at] == '>' && !quoted)
                return at + 1;
        return text.Length;
    }

    private static int Depth(string tag)
    {
        var ends = tag.StartsWith("</", StringComparison.Ordinal);
        var name = new string([.. tag.Skip(ends ? 2 : 1).TakeWhile(char.IsAsciiLetterOrDigit)]);
        return !Closed.Contains(name) ? 0 : ends ? -1 : 1;
    }
}
