using System.Text;

namespace DiversInclusief.Notifications;

/// <summary>A letter as plain text.</summary>
internal static class LetterText
{
    public static string Of(Letter letter, string site)
    {
        var text = new StringBuilder().Append("Dag ").Append(letter.Name).Append(",\n\n").Append(letter.Title).Append("\n\n");
        if (letter.Text.Length > 0)
            text.Append(letter.Text).Append("\n\n");
        foreach (var (words, detail, link) in letter.Lines)
            text.Append("- ").Append(words).Append("\n  ").Append(detail).Append("\n  ").Append(link).Append("\n\n");
        text.Append(letter.Go).Append(":\n").Append(letter.Link).Append("\n\n-- \n").Append(site).Append('\n').Append("Je krijgt deze mail over ‘").Append(letter.Why)
            .Append("’.\nZelf kiezen waarover je mail krijgt:\n").Append(letter.Preferences).Append('\n');
        if (letter.Unsubscribe is { } stop)
            text.Append("\nGeen mail meer hierover:\n").Append(stop).Append('\n');
        return text.ToString();
    }
}
