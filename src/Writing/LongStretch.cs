using System.Text;

namespace DiversInclusief.Writing;

/// <summary>
/// Markdig reads a paragraph in time that grows with the square of its length: 200,000 characters of "[a](" took half a minute.
/// Nobody writes paragraphs of pages, so a longer one gets a blank line; the worst text then takes about 3 seconds.
/// </summary>
internal static class LongStretch
{
    private const int Longest = 10_000;

    public static string Break(string text)
    {
        if (text.Length <= Longest)
            return text;
        var broken = new StringBuilder(text.Length + 64);
        var stretch = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            stretch = line.IsWhiteSpace() ? 0 : stretch + line.Length;
            if (stretch > Longest)
                (stretch, _) = (line.Length, broken.Append('\n'));
            Append(broken, line);
        }
        return broken.ToString();
    }

    private static void Append(StringBuilder broken, ReadOnlySpan<char> line)
    {
        for (; line.Length > Longest; line = line[Cut(line)..])
            broken.Append(line[..Cut(line)]).Append("\n\n");
        broken.Append(line).Append('\n');
    }

    // At a space, else anywhere but between the two halves of one sign.
    private static int Cut(ReadOnlySpan<char> line)
    {
        var space = line[..Longest].LastIndexOf(' ');
        return space > 0 ? space : Longest - (char.IsHighSurrogate(line[Longest - 1]) ? 1 : 0);
    }
}
