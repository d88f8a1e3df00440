namespace DiversInclusief.Content;

/// <summary>Names of the controls about remarks.</summary>
internal static class RemarkInput
{
    public static string New(string field) => "Opmerking." + field;

    public static string Answer(string id) => "Antwoord." + id;

    public static string Done(string id) => "Klaar." + id;
}
