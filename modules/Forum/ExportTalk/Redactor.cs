using System.Text;
using System.Text.RegularExpressions;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>Takes out of a text who it is about: members become "Lid 1" and so on, the same throughout one export; numbers and addresses of people go altogether.</summary>
internal sealed partial class Redactor
{
    private readonly Dictionary<string, string> _instead = [];
    private readonly ILookup<string, (string Name, string Instead)> _byFirstWord;

    /// <param name="members">Ids with names.</param>
    public Redactor(IEnumerable<KeyValuePair<string, string>> members)
    {
        var names = new List<(string Name, string Instead)>();
        foreach (var (id, name) in members.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            _instead[id] = $"Lid {_instead.Count + 1}";
            if (Word().IsMatch(name))
                names.Add((name, _instead[id]));
        }
        // "Anne de Vries" before "Anne".
        _byFirstWord = names.OrderByDescending(one => one.Name.Length).ToLookup(one => Word().Match(one.Name).Value, StringComparer.OrdinalIgnoreCase);
    }

    public string NameOf(string memberId) => _instead.GetValueOrDefault(memberId, "Voormalig lid");

    public string Redact(string text)
    {
        text = WithoutMembers(Without(text, Confidential.ByItself));
        // "Mevrouw Jansen" is a member when one has that name, else anybody.
        return Without(text, Confidential.ByContext);
    }

    private static string Without(string text, Func<string, IReadOnlyList<Confidential>> find)
    {
        while (find(text) is { Count: > 0 } found)
            foreach (var one in found)
                text = text.Replace(one.Words, $"[weggelakt: {one.Kind}]", StringComparison.Ordinal);
        return text;
    }

    private string WithoutMembers(string text)
    {
        var (redacted, at) = (new StringBuilder(), 0);
        foreach (Match word in Word().Matches(text))
            if (word.Index >= at && _byFirstWord[word.Value].FirstOrDefault(one => StandsAt(text, word.Index, one.Name)) is { Name: not null } known)
            {
                redacted.Append(text, at, word.Index - at).Append('[').Append(known.Instead).Append(']');
                at = word.Index + known.Name.Length;
            }
        return redacted.Append(text, at, text.Length - at).ToString();
    }

    private static bool StandsAt(string text, int place, string name) =>
        text.AsSpan(place).StartsWith(name, StringComparison.OrdinalIgnoreCase) && (place + name.Length == text.Length || !char.IsLetterOrDigit(text[place + name.Length]));

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
