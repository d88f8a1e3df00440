namespace DiversInclusief.Content;

/// <summary>One of the four things that a label is about.</summary>
/// <param name="Name">In the item's JSON.</param>
/// <param name="Words">Short, for lists.</param>
/// <param name="Question">For who judges and for who wants to know.</param>
/// <param name="Help">What to look at.</param>
internal sealed record Criterion(string Name, string Words, string Question, string Help)
{
    public static IReadOnlyList<Criterion> All { get; } =
    [
        new("ProgrammeFit", "Past bij het programma", "Gaat het over samenleven in verscheidenheid?", "Het gaat over mensen met verschillende achtergronden, en over wat een gemeente daaraan kan doen."),
        new("Relevance", "Speelt op meer plekken", "Hebben andere gemeenten hier ook mee te maken?", "De aanleiding is helder. Een andere gemeente herkent de vraag."),
        new("Evidence", "Onderbouwd", "Zie je wat het opleverde?", "Er staan resultaten in: cijfers, onderzoek of ervaringen van inwoners. Ook wat niet werkte, staat erin."),
        new("Adaptability", "Over te nemen", "Kan een andere gemeente ermee verder?", "Stappen, kosten en partners staan erin, en wat je nodig hebt om het ook te doen."),
    ];

    public static string WordsOf(Verdict verdict) => verdict switch { Verdict.Met => "Ja", Verdict.Partly => "Deels", _ => "Nee" };

    public static string KindOf(Verdict verdict) => verdict switch { Verdict.Met => "success", Verdict.Partly => "warning", _ => "error" };
}
