using System.Text;

namespace DiversInclusief.Kernel.Generate;

/// <summary>
/// Dutch-looking text whose words are as unequal as in real text: the word of rank r comes about 1/r times as often as the first (Zipf).
/// The vocabulary joins municipal words into compounds. The same seed gives the same text.
/// </summary>
public sealed class ZipfWords
{
    private static readonly string[] Stems =
    [
        "wijk", "taal", "buurt", "school", "werk", "zorg", "jeugd", "woning", "huisvesting", "opvang", "inburgering", "gemeente", "raad", "college", "wethouder", "burgemeester",
        "bewoner", "vrijwilliger", "nieuwkomer", "statushouder", "arbeidsmigrant", "expat", "student", "ouder", "jongere", "vrouw", "geloof", "moskee", "kerk", "vereniging",
        "sport", "muziek", "feest", "markt", "plein", "park", "bibliotheek", "buurthuis", "ontmoeting", "gesprek", "dialoog", "avond", "bijeenkomst", "cursus", "les", "coach",
        "maatje", "netwerk", "project", "subsidie", "budget", "beleid", "plan", "aanpak", "resultaat", "onderzoek", "cijfer", "vraag", "antwoord", "voorbeeld",
    ];

    private readonly Random _random;
    private readonly string[] _vocabulary;
    private readonly double[] _cumulative;

    public ZipfWords(int seed)
    {
        _random = new Random(seed);
        _vocabulary = [.. Stems, .. Stems.SelectMany(first => Stems.Where(last => last != first).Select(last => first + last))];
        _cumulative = new double[_vocabulary.Length];
        var sum = 0.0;
        for (var rank = 1; rank <= _vocabulary.Length; rank++)
            _cumulative[rank - 1] = sum += 1.0 / rank;
    }

    public int Number(int below) => _random.Next(below);

    public string Word()
    {
        var at = Array.BinarySearch(_cumulative, _random.NextDouble() * _cumulative[^1]);
        return _vocabulary[Math.Min(at < 0 ? ~at : at, _vocabulary.Length - 1)];
    }

    /// <summary>One sentence, with a capital and without the full stop.</summary>
    public string Sentence(int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>Paragraphs of three sentences of eight to sixteen words.</summary>
    public string Text(int paragraphs)
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < paragraphs * 3; sentence++)
            text.Append(Sentence(8 + Number(9))).Append(sentence % 3 == 2 ? ".\n\n" : ". ");
        return text.ToString().Trim();
    }
}
