namespace DiversInclusief.Media;

/// <summary>Why a file is not taken, and what helps.</summary>
internal static class Refusal
{
    public const string Empty = "Dit bestand is leeg. Kies een ander bestand.";
    public const string TooLarge = "Dit bestand is groter dan 25 MB. Maak het kleiner en probeer het opnieuw.";
    public const string BadName = "Deze bestandsnaam kunnen we niet gebruiken. Kies een kortere naam met letters en cijfers.";
    public const string Unknown = "Dit soort bestand kunnen we niet plaatsen. Kies een foto (jpg, png of webp) of een document (pdf, docx of odt).";
    public const string Misnamed = "De inhoud van dit bestand past niet bij de naam. Bewaar het opnieuw vanuit het programma waarin je het maakte.";
    public const string BadPicture = "Deze foto kunnen we niet lezen. Misschien is het bestand beschadigd. Kies een andere foto of bewaar haar opnieuw.";
    public const string NoPictures = "Foto's verwerken lukt nu niet. Je foto is niet bewaard. Probeer het later opnieuw of waarschuw de beheerder.";
    public const string BadDocument = "Dit document kunnen we niet lezen. Misschien is het beschadigd of met een wachtwoord beveiligd. Bewaar het opnieuw, zonder wachtwoord.";
    public const string Macros = "In dit document zitten macro's: kleine programma's. Bewaar het zonder macro's, of als pdf.";
    public const string Swollen = "Dit document is uitgepakt veel groter dan het lijkt. Dat kunnen we niet plaatsen. Bewaar het opnieuw of maak er een pdf van.";
    public const string Infected = "In dit bestand zit een virus, of iets wat daarop lijkt. Het is niet bewaard. Vraag de ICT-afdeling om naar het bestand en je computer te kijken.";
    public const string NotScanned = "De controle op virussen werkt nu niet. Je bestand is niet bewaard. Probeer het over een paar minuten opnieuw.";
    public const string TooLargeToScan = "Dit bestand is te groot voor de controle op virussen. Maak het kleiner en probeer het opnieuw.";
    public const string NoRoom = "De site kan dit bestand nu niet bewaren: er is te weinig ruimte. Waarschuw de beheerder.";

    public static string TooManyPixels(int width, int height) =>
        $"Deze foto is {width} bij {height} pixels. Dat is te groot: hoogstens 40 miljoen pixels samen. Maak de foto kleiner.";
}
