using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>What the button that was pressed means.</summary>
/// <param name="Name">Value of the button.</param>
/// <param name="Then">Where to go afterwards, below the address of the item; empty for the form itself.</param>
/// <param name="Happened">What is said there.</param>
internal sealed record EditWish(string Name, EditAct Act, string Happened, string Then = "")
{
    private static readonly EditWish Save = new("bewaren", EditAct.Save, "Opgeslagen als concept. Lezers zien dit nog niet.");

    private static readonly EditWish[] Others =
    [
        new("voorbeeld", EditAct.Save, "", "/voorbeeld"),
        new("plannen", EditAct.Save, "", "/planning"),
        new("terugsturen", EditAct.Save, "", "/terugsturen"),
        new("indienen", EditAct.Submit, "Ingediend. Een redacteur bekijkt het en plaatst het of stuurt het terug."),
        new("intrekken", EditAct.Withdraw, "Uit de beoordeling gehaald. Het is weer een gewoon concept."),
        new("publiceren", EditAct.Publish, "Gepubliceerd. Iedereen kan dit nu lezen."),
        new("offline", EditAct.Unpublish, "Offline gehaald. Alleen de redactie ziet dit nog."),
        new("archiveren", EditAct.Archive, "Gearchiveerd. Het staat niet meer in lijsten en wordt niet meer gevonden. Wie het adres heeft, kan het nog lezen."),
        new("terughalen", EditAct.Unarchive, "Uit het archief gehaald. Het staat weer in de lijsten."),
    ];

    public static EditWish Of(string? button) => Array.Find(Others, wish => wish.Name == button) ?? Save;

    public bool IsFor(Reader reader) => Act is EditAct.Save or EditAct.Submit or EditAct.Withdraw || reader.May(Permission.PublishContent);
}
