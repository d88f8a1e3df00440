using System.Text.RegularExpressions;

namespace DiversInclusief.Writing;

/// <summary>
/// Names and days of birth by the words before them. Without a list of names many are missed; what is found nearly always is one,
/// for a question that is asked too often is not read any more.
/// </summary>
internal static partial class PersonWords
{
    // Words are remembered by their line, so a name never goes on at the next one.
    private const string Gap = @"[ \u00A0]";

    // "van", "de", "van der", "el": not "in" or "uit" by themselves, which stand before places.
    private const string Small = "(?>(?i:van|von|de|den|der|ter|ten|el|al|bin|la|le|['’]t|in['’]? ['’]t|op den|uit den)" + Gap + ")";

    // Capitals with a small letter behind: Jansen, IJsbrand, O'Brien, El-Khatib; not VNG.
    private const string Word = @"(?>(?:IJ|[OD]['’]\p{Lu}|Ma?c\p{Lu}|\p{Lu})\p{Ll}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*)";

    // Functions, organisations, and what comes from somewhere: Syrische, Nederlandse.
    private const string NoName = @"(?!(?:Burgemeester|Wethouder|Loco|Voorzitter|Minister|Staatssecretaris|Secretaris|Griffier|Commissaris|Directeur|President|Raad|Kamer|College|Gemeente|Provincie|Stichting|Vereniging|Rijk|Staten)\b|\p{L}{3,}(?:sche|[dgklmnprt]se|[ln]ese)\b)";

    // Two capitals in a row may be a place: Den Haag, Sint Maarten.
    private const string NoPlace = @"(?!(?:Den|Sint|Nieuw|Oud|Noord|Zuid|Oost|West|Midden|Groot|Klein|Alphen|Bergen|Capelle|Krimpen|Wijk)\b)";

    private const string Name = NoName + Word;

    private const string Date = @"(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d{2}|\d{1,2} (?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\.? (?:19|20)\d{2})";

    public static IEnumerable<(int Index, Confidential Found)> In(string text) =>
        Titled().Matches(text).Concat(Family().Matches(text)).Concat(Described().Matches(text)).Select(match => (match.Index, new Confidential("misschien de naam van een persoon", match.Value)))
            .Concat(Born().Matches(text).Select(match => (match.Index, new Confidential("misschien een geboortedatum", match.Value))));

    // Mevrouw A.B. de Vries, de heer El Amrani. Initials without a name have been made unreadable already.
    [GeneratedRegex(@"(?<![\p{L}\p{N}@])(?i:mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|(?:de )?heer|juffrouw)" + Gap + @"(?>(?:\p{Lu}\. ?){0,4})" + Small + "{0,3}" + Name + "(?:" + Gap + Small + "{0,2}" + Name + "){0,2}", RegexOptions.None, 1000)]
    private static partial Regex Titled();

    // Familie Yilmaz, familie Van Dam, gezin van der Berg; not familie van Oekraïners.
    [GeneratedRegex(@"(?<![\p{L}\p{N}@])(?i:familie|fam\.?|gezin)" + Gap + "(?:Van |(?i:van )?(?i:de[nr]?|el|al|ter) )?" + Name, RegexOptions.None, 1000)]
    private static partial Regex Family();

    // Inwoner Ahmed Yilmaz, cliënt genaamd Anna de Wit.
    [GeneratedRegex(@"(?<![\p{L}\p{N}@])(?i:inwoner|inwoonster|bewoner|bewoonster|cliënte?|client|leerlinge?|statushouder|nieuwkomer|asielzoeker|vluchteling|patiënte?|klant|huurder),?" + Gap + "(?:genaamd |met de naam )?" + NoPlace + Name + Gap + "(?:" + Small + "{0,3}" + Name + @"|\p{Lu}\.)", RegexOptions.None, 1000)]
    private static partial Regex Described();

    [GeneratedRegex(@"(?<!\p{L})(?i:geboren(?: op)?|geb\.|geboortedatum:?|geboortedag:?) " + Date + @"(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Born();
}
