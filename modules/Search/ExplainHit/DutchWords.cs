using System.Globalization;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.ExplainHit;

/// <summary>What the engine calls things, in words for editors.</summary>
internal static class DutchWords
{
    public static string Of(WordWay way) => way.Kind switch
    {
        WordWayKind.Itself => "het woord zelf, in elke vorm",
        WordWayKind.Synonym => "synoniem of afkorting",
        WordWayKind.Parts => "de delen van het woord, los",
        WordWayKind.LongerWord => "langer woord waar het in zit",
        WordWayKind.Spelling => "andere spelling",
        WordWayKind.Words => "deze woorden samen",
        _ => "kenmerk van het stuk",
    };

    public static string OfField(string field) => field switch
    {
        "title" => "titel",
        "summary" => "samenvatting",
        "body" => "tekst",
        "attachment" => "bijlage",
        _ => field,
    };

    public static string OfSignal(string signal) => signal switch
    {
        SignalWeights.AcceptedAnswer => "Heeft een antwoord dat hielp",
        SignalWeights.Label => "Heeft een keurmerk",
        SignalWeights.OverdueReview => "Had al nagekeken moeten zijn",
        _ => signal,
    };

    /// <summary>As a percentage with its sign, such as "+ 15%".</summary>
    public static string Share(double lift) => $"{(lift < 0 ? "−" : "+")} {Math.Abs(lift * 100).ToString(Math.Abs(lift) < 0.01 && lift != 0 ? "N1" : "N0", CultureInfo.CurrentCulture)}%";

    public static string Points(double score) => score.ToString("N2", CultureInfo.CurrentCulture);
}
