using DiversInclusief.Writing;

namespace DiversInclusief.Tests.Writing;

public sealed class ConfidentialTests
{
    [Theory]
    [InlineData("Zijn bsn is 111222333.", "111222333")]
    [InlineData("bsn 1112.22.333", "1112.22.333")]
    [InlineData("bsn: 123 456 782", "123 456 782")]
    public void A_number_that_passes_the_eleven_test_may_be_a_citizen_service_number(string text, string words) =>
        Assert.Equal(("misschien een burgerservicenummer", words), One(text));

    [Theory]
    [InlineData("Bel 06-12345678 even.", "06-12345678")]
    [InlineData("Bel 06 12 34 56 78.", "06 12 34 56 78")]
    [InlineData("(015) 123 45 67", "(015) 123 45 67")]
    [InlineData("+31 6 12345678", "+31 6 12345678")]
    [InlineData("+31 (0)15 123 45 67", "+31 (0)15 123 45 67")]
    [InlineData("0031612345678", "0031612345678")]
    public void A_telephone_number_is_seen_however_it_is_written(string text, string words) => Assert.Equal(("een telefoonnummer", words), One(text));

    [Fact]
    public void An_address_for_mail_is_seen_once() =>
        Assert.Equal(("een e-mailadres", "jan.de-boer@gemeente.example"), One("Mail jan.de-boer@gemeente.example of jan.de-boer@gemeente.example."));

    [Theory]
    [InlineData("Er wonen 111.222.334 mensen.")]
    [InlineData("In 2024 kwamen er 1.234 bij; 12-03-2024 tot 13-04-2024.")]
    [InlineData("Bel 14 015 of 0800 1234 567.")]
    [InlineData("ISBN 978-90-12-34567-8, € 12.345,67 en nummer 000000000.")]
    [InlineData("Zie https://www.example.nl/artikel/111222333 en @vng.")]
    [InlineData("Zaak 2026-123456789012345.")]
    public void Other_numbers_are_left_alone(string text) => Assert.Empty(Confidential.In(text));

    [Theory]
    [InlineData("Ik sprak mevrouw Jansen.", "mevrouw Jansen")]
    [InlineData("Mevr. de Vries-Bakker belde", "Mevr. de Vries-Bakker")]
    [InlineData("mevrouw A.B. van der Berg kwam langs", "mevrouw A.B. van der Berg")]
    [InlineData("De heer Van Dam van Gemeente X", "De heer Van Dam")]
    [InlineData("dat dhr. El Amrani zei", "dhr. El Amrani")]
    [InlineData("meneer O'Brien, meneer", "meneer O'Brien")]
    [InlineData("met mw IJsbrands", "mw IJsbrands")]
    [InlineData("heer/mevrouw Çelik", "mevrouw Çelik")]
    [InlineData("mevrouw Fatima El Amrani woont er", "mevrouw Fatima El Amrani")]
    [InlineData("mevrouw in 't Veld", "mevrouw in 't Veld")]
    [InlineData("bij de familie Yilmaz thuis", "familie Yilmaz")]
    [InlineData("de familie Van Dam", "familie Van Dam")]
    [InlineData("het gezin van der Berg", "gezin van der Berg")]
    [InlineData("Onze inwoner Ahmed Yilmaz vraagt", "inwoner Ahmed Yilmaz")]
    [InlineData("een cliënt genaamd Anna de Wit", "cliënt genaamd Anna de Wit")]
    [InlineData("bewoonster Denise Bakker", "bewoonster Denise Bakker")]
    [InlineData("leerling Ilse K. zit", "leerling Ilse K.")]
    [InlineData("Mevrouw Jansen\nGroeten", "Mevrouw Jansen")]
    public void A_name_is_seen_by_the_words_before_it(string text, string words) => Assert.Equal(("misschien de naam van een persoon", words), One(text));

    [Theory]
    [InlineData("Zij is geboren op 3 mei 1984.", "geboren op 3 mei 1984")]
    [InlineData("(geb. 12-03-1998)", "geb. 12-03-1998")]
    [InlineData("Geboortedatum: 1/2/2001", "Geboortedatum: 1/2/2001")]
    public void A_day_of_birth_is_seen(string text, string words) => Assert.Equal(("misschien een geboortedatum", words), One(text));

    [Theory]
    [InlineData("Een mevrouw belde ons. De heer zei niets, geachte heer/mevrouw.")]
    [InlineData("mevrouw de voorzitter, mevrouw de Voorzitter, meneer de Burgemeester")]
    [InlineData("een mevrouw van Syrische afkomst, een meneer uit Eritrea, een mevrouw in Amsterdam, de heer K.")]
    [InlineData("een familie uit Syrië, families in Nederland, familie van Oekraïners, familie en vrienden, de familie Nederlandse les")]
    [InlineData("een inwoner van Den Haag, inwoner Den Haag, inwoners van Gemeente Utrecht, de bewoner Sint Maarten, elke leerling Nederlands")]
    [InlineData("Vraag het @mevrouw Jansen of @heer-jansen; de heren van VNG, mevrouw VNG.")]
    [InlineData("geboren in 1998, geboren op Curaçao, herboren op 3 mei 1984, besluit van 3 mei 2024")]
    [InlineData("Wethouder Jansen van Zwolle en Anna de Wit vertellen.")]
    public void What_only_looks_like_a_name_is_left_alone(string text) => Assert.Empty(Confidential.In(text));

    [Fact]
    public void Everything_is_found_in_the_order_of_the_text_and_in_good_time()
    {
        var text = string.Concat(Enumerable.Repeat("mevrouw van de van de A.B. Familie Van Geboren op 1 0612 34 5 67 89 a.b@c ", 20_000)) + " 111222333 x@y.nl 0612345678";

        var found = Confidential.In(text);

        Assert.Equal(3, found.Count(one => one.Words is "111222333" or "x@y.nl" or "0612345678"));
    }

    private static (string, string) One(string text)
    {
        var found = Assert.Single(Confidential.In(text));
        return (found.Kind, found.Words);
    }
}
