using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DiversInclusief.Tests.Notifications;

/// <summary>A message as it came over the line.</summary>
internal sealed partial class ReceivedMail(string raw)
{
    public string Raw => raw;

    public string Subject => Header("Subject");
    public string Text => Part("text/plain");
    public string Html => Part("text/html");

    /// <summary>Decoded; empty when absent.</summary>
    public string Header(string name) =>
        Encoded().Replace(Unfolded.Split('\n').FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim() ?? "", Decode)
            .Replace("\0", "", StringComparison.Ordinal);

    public IEnumerable<string> HeaderNames => Unfolded.Split('\n').Select(line => line.Split(':')[0]);

    private string Unfolded => Fold().Replace(raw[..raw.IndexOf("\n\n", StringComparison.Ordinal)], " ");

    private string Part(string type)
    {
        var boundary = Boundary().Match(Unfolded).Groups["b"].Value;
        var part = raw.Split("--" + boundary).Single(part => part.Contains("Content-Type: " + type, StringComparison.OrdinalIgnoreCase) || part.Contains("content-type: " + type, StringComparison.OrdinalIgnoreCase));
        return QuotedPrintable(part[(part.IndexOf("\n\n", StringComparison.Ordinal) + 2)..]);
    }

    // Spaces between encoded words are no part of the text.
    private static string Decode(Match word) => word.Groups["kind"].Value is "B" or "b"
        ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value))
        : QuotedPrintable(word.Groups["text"].Value.Replace('_', ' '));

    private static string QuotedPrintable(string text)
    {
        var joined = text.Replace("=\n", "", StringComparison.Ordinal);
        var bytes = new List<byte>();
        for (var i = 0; i < joined.Length; i++)
            if (joined[i] == '=' && i + 2 < joined.Length && byte.TryParse(joined.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                bytes.Add(code);
                i += 2;
            }
            else
                bytes.Add((byte)joined[i]);
        return Encoding.UTF8.GetString([.. bytes]).ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"=\?utf-8\?(?<kind>[BQ])\?(?<text>[^?]*)\?=(\s+(?==\?))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Encoded();

    [GeneratedRegex(@"\n[ \t]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fold();

    [GeneratedRegex("boundary=\"?(?<b>[^\"\n;]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Boundary();
}
