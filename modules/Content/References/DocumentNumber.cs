using System.Text.RegularExpressions;

namespace DiversInclusief.Content;

/// <summary>A number under which a document is known, read from what people type or paste.</summary>
/// <param name="System">Value of the field System: ecli, kamerstuk, cvdr, ris or isbn.</param>
/// <param name="Number">As it is written officially.</param>
/// <param name="Link">Official address; empty where there is none that follows from the number.</param>
/// <param name="Title">What it could be called until somebody gives it a better name; empty when the number says nothing about it.</param>
internal sealed partial record DocumentNumber(string System, string Number, string Link, string Title)
{
    public const string Isbn = "isbn", Ris = "ris";

    /// <summary>How a number of each system looks.</summary>
    public static IReadOnlyDictionary<string, string> Examples { get; } = new Dictionary<string, string>
    {
        ["ecli"] = "ECLI:NL:RVS:2020:1234", ["kamerstuk"] = "29 861, nr. 56", ["cvdr"] = "CVDR123456", [Ris] = "RIS305678", [Isbn] = "978-94-90186-59-3",
    };

    /// <returns>Null when there is no number in it that we know; a wrong ISBN is none.</returns>
    public static DocumentNumber? In(string text) => InEcli(text) ?? InCvdr(text) ?? InRis(text) ?? InIsbn(text) ?? InKamerstuk(text);

    /// <summary>For a number without the name of its system, such as "305678" of a RIS.</summary>
    public static DocumentNumber? In(string text, string system) =>
        In(text) is { } found ? found.System == system ? found : null : system switch
        {
            Ris => InRis("RIS " + text),
            "cvdr" => InCvdr("CVDR" + text),
            Isbn => InIsbn("ISBN " + text),
            "kamerstuk" => InKamerstuk("Kamerstuk " + text),
            _ => null,
        };

    /// <summary>Somebody means an ISBN here, also when its last digit is wrong.</summary>
    public static bool MeansIsbn(string text) => text.Contains("isbn", StringComparison.OrdinalIgnoreCase);

    private static DocumentNumber? InEcli(string text)
    {
        if (Ecli().Match(text) is not { Success: true } found)
            return null;
        var number = found.Value.ToUpperInvariant().TrimEnd('.');
        var link = found.Groups["land"].Value.Equals("NL", StringComparison.OrdinalIgnoreCase) ? "https://deeplink.rechtspraak.nl/uitspraak?id=" + number : "";
        return new DocumentNumber("ecli", number, link, $"Uitspraak van {Court(found.Groups["land"].Value, found.Groups["hof"].Value)}, {found.Groups["jaar"].Value}");
    }

    private static string Court(string country, string code) => (country.ToUpperInvariant(), code.ToUpperInvariant()) switch
    {
        ("NL", "RVS") => "de Raad van State",
        ("NL", "HR") => "de Hoge Raad",
        ("NL", "PHR") => "het parket bij de Hoge Raad",
        ("NL", "CRVB") => "de Centrale Raad van Beroep",
        ("NL", "CBB") => "het College van Beroep voor het bedrijfsleven",
        ("NL", ['G', 'H', ..]) => "een gerechtshof",
        ("NL", ['R', 'B', ..]) => "een rechtbank",
        ("EU", "C") => "het Hof van Justitie van de Europese Unie",
        ("CE", "ECHR") => "het Europees Hof voor de Rechten van de Mens",
        _ => "een rechter",
    };

    private static DocumentNumber? InCvdr(string text) => Cvdr().Match(text) is { Success: true } found
        ? new DocumentNumber("cvdr", "CVDR" + found.Groups["nr"].Value, $"https://lokaleregelgeving.overheid.nl/CVDR{found.Groups["nr"].Value}{(found.Groups["versie"].Success ? "/" + found.Groups["versie"].Value : "")}", $"Lokale regel CVDR{found.Groups["nr"].Value}")
        : null;

    private static DocumentNumber? InRis(string text) => RisNumber().Match(text) is { Success: true } found
        ? new DocumentNumber(Ris, "RIS" + found.Groups["nr"].Value, "", $"Stuk van de raad RIS{found.Groups["nr"].Value}") : null;

    // One in eleven numbers of ten digits passes for a short ISBN, bank accounts among them: those must be called what they are.
    private static DocumentNumber? InIsbn(string text) => IsbnNumber().Match(text) is { Success: true } found && (found.Groups["lang"].Success || MeansIsbn(text)) && DiversInclusief.Writing.Isbn.IsRight(found.Groups["nr"].Value)
        ? new DocumentNumber(Isbn, DiversInclusief.Writing.Isbn.Shown(found.Groups["nr"].Value), "", "") : null;

    private static DocumentNumber? InKamerstuk(string text)
    {
        if (Kamerstuk().Match(text) is not { Success: true } found)
            return null;
        var (file, part, number) = (found.Groups["dossier"].Value.Replace(" ", "", StringComparison.Ordinal), found.Groups["deel"].Value.ToUpperInvariant(), found.Groups["nr"].Value.ToUpperInvariant());
        var shown = $"{file[..^3]} {file[^3..]}{(part.Length > 0 ? "-" + part : "")}, {(char.IsDigit(number[0]) ? "nr. " : "")}{number}";
        return new DocumentNumber("kamerstuk", shown, $"https://zoek.officielebekendmakingen.nl/kst-{file}{(part.Length > 0 ? "-" + part : "")}-{number}", $"Kamerstuk {shown}");
    }

    private const RegexOptions How = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bECLI:(?<land>[A-Z]{2}):(?<hof>[A-Z0-9]{1,7}):(?<jaar>\d{4}):[A-Z0-9.]{1,25}", How, 1000)]
    private static partial Regex Ecli();

    [GeneratedRegex(@"\bCVDR[\s/]?(?<nr>\d{1,7})([_/](?<versie>\d{1,3}))?\b", How, 1000)]
    private static partial Regex Cvdr();

    [GeneratedRegex(@"\bRIS[\s.:-]{0,2}(?<nr>\d{4,7})\b", How, 1000)]
    private static partial Regex RisNumber();

    [GeneratedRegex(@"(?<![\d-])(?<nr>(?<lang>97[89][ -]?)?\d(?:[ -]?\d){8}[ -]?[\dX])(?![\d-])", How, 1000)]
    private static partial Regex IsbnNumber();

    // "Kamerstukken II 2020/21, 29 861, nr. 56", "Kamerstuk 29861-56", "kst-35300-VII-A", "Kamerstukken I 2019/20, 35 300 VII, A"
    [GeneratedRegex(@"\b(kamerst(uk(ken)?|\.)|kst)[\s.-]*((I{1,2}|[12])\b)?[\s,]*(\d{4}\s*[/–-]\s*\d{2,4}\b)?[\s,-]*(?<dossier>\d{2}\s?\d{3})(?!\d)([\s,-]+(?<deel>(?=[IVXLC])[IVXLC]+(?=[\s,-])))?[\s,-]+((nr|no)\.?\s*)?(?<nr>\d{1,4}|[A-Z]{1,2})\b", How, 1000)]
    private static partial Regex Kamerstuk();
}
