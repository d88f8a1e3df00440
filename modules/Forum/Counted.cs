namespace DiversInclusief.Forum;

/// <summary>Numbers with their noun, as a person says them.</summary>
internal static class Counted
{
    public static string Replies(int count) => count switch
    {
        0 => "Nog geen reacties",
        1 => "1 reactie",
        _ => $"{count:N0} reacties",
    };

    public static string Topics(int count) => count == 1 ? "1 onderwerp" : $"{count:N0} onderwerpen";

    public static string Colleagues(int count) => count == 1 ? "een collega" : $"{count:N0} collega’s";
}
