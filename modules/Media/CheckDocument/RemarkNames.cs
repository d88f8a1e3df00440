using System.Text.RegularExpressions;
using System.Xml;

namespace DiversInclusief.Media;

/// <summary>
/// The names at remarks and tracked changes of one document: who wrote them becomes "Schrijver 1" and so on, the same throughout, so that a talk in the margin can still be followed.
/// First every part is learned from, then those that tell something are written anew.
/// </summary>
internal sealed partial class RemarkNames
{
    private const string Someone = "Schrijver";
    private const string Initials = "S";
    private const int MostNames = 1_000;

    private readonly Dictionary<string, string> _instead = new(StringComparer.Ordinal);
    private string _last = Someone;
    private bool _isTold;

    /// <summary>In a part of this name.</summary>
    public static bool Stand(string part)
    {
        var name = part.Replace('\\', '/').TrimStart('/');
        return name.Equals("content.xml", StringComparison.OrdinalIgnoreCase) || name.Equals("styles.xml", StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));
    }

    /// <returns>Whether it tells something.</returns>
    public bool Learn(Stream part)
    {
        _isTold = false;
        XmlCopy.Make(part, Stream.Null, this);
        return _isTold;
    }

    /// <summary>When all parts were learned from: everyone a number that no name in the document has.</summary>
    public void Settle()
    {
        var number = 0;
        foreach (var name in _instead.Keys.Where(name => !IsNameless(name)).ToList())
        {
            do
                number++;
            while (_instead.ContainsKey($"{Someone} {number}"));
            _instead[name] = $"{Someone} {number}";
        }
    }

    public void Write(Stream part, Stream to) => XmlCopy.Make(part, to, this);

    /// <summary>What takes the place of the value of the attribute where the reader stands.</summary>
    public string OfAttribute(XmlReader xml, string element) => xml.LocalName switch
    {
        "author" => OfName(xml.Value),
        "initials" => OfInitials(xml.Value),
        // Word's own way to say who is known by name only; else here stands a mail address.
        "providerId" when element == "presenceInfo" => Told(xml.Value, "None"),
        "userId" when element == "presenceInfo" => Told(xml.Value, _last),
        _ => xml.Value,
    };

    /// <summary>What takes the place of a text that stands right in this element.</summary>
    public string OfText(string text, (string Name, string Space) element) => element switch
    {
        ("creator", "http://purl.org/dc/elements/1.1/") => OfName(text),
        ("creator-initials", _) => OfInitials(text),
        // In the namespace of texts it is a word of the document itself.
        ("sender-initials", var space) when !space.Contains(":xmlns:text:", StringComparison.Ordinal) => OfInitials(text),
        _ => text,
    };

    private string OfName(string name)
    {
        if (!_instead.ContainsKey(name) && _instead.Count < MostNames)
            _instead.Add(name, name);
        _isTold |= !IsNameless(name);
        return _last = _instead.GetValueOrDefault(name, Someone);
    }

    private string OfInitials(string initials) => initials.Length == 0 ? initials : Told(initials, Initials);

    private string Told(string value, string instead)
    {
        _isTold |= value != instead;
        return instead;
    }

    private static bool IsNameless(string name) => string.IsNullOrWhiteSpace(name) || Nobody().IsMatch(name);

    [GeneratedRegex(@"^(Schrijver( \d{1,4})?|Author|Auteur|Unknown Author|Onbekende auteur)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nobody();
}
