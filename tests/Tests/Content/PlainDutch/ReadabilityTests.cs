using DiversInclusief.Content;

namespace DiversInclusief.Tests.Content.PlainDutch;

public sealed class ReadabilityTests
{
    private const string Plain = "De kat zit op de mat. Zij ziet een hond. De hond is groot. De kat rent weg. Zij klimt in een boom. Daar wacht zij op hulp. De buurman komt met een trap. Nu is de kat weer thuis.";
    private const string Hard = "Teneinde de operationalisering van het multidisciplinaire samenwerkingsverband middels intersectorale afstemming te bewerkstelligen, dienen gemeentelijke beleidsverantwoordelijken voorafgaandelijk aan de implementatie een integrale inventarisatie van de vigerende uitvoeringsmodaliteiten te realiseren, waarbij verantwoordelijkheidstoedeling expliciet gemaakt dient te worden.";

    [Fact]
    public void A_plain_text_scores_high_and_the_language_of_offices_low()
    {
        Assert.Equal("makkelijk", Readability.Of(Plain).Verdict);
        Assert.Equal("moeilijk", Readability.Of(Hard).Verdict);
        Assert.True(Readability.Of(Plain).Score - Readability.Of(Hard).Score > 50);
    }

    [Theory]
    [InlineData("kat", 1)]
    [InlineData("gemeente", 3)]
    [InlineData("ooievaar", 3)]
    [InlineData("leeuw", 1)]
    [InlineData("coördinatie", 5)]
    [InlineData("huisvesting", 3)]
    [InlineData("vrouwen", 2)]
    [InlineData("VNG", 1)]
    public void Syllables_are_counted_as_they_are_said(string word, int syllables) => Assert.Equal(syllables, DutchWords.Syllables(word));

    [Theory]
    [InlineData("Dit is één. Dit is twee!", 2)]
    [InlineData("De heer dhr. Jansen sprak. Toen niets.", 2)]
    [InlineData("Bijv. een kat van 2.500 gram kost ca. 3 euro.", 1)]
    [InlineData("Zonder punt\nop twee regels", 2)]
    [InlineData("Zie https://www.example.nl/a.b?c=d. Mail naam@example.nl.", 2)]
    [InlineData("...", 0)]
    public void Sentences_end_where_a_reader_breathes(string text, int sentences) => Assert.Equal(sentences, DutchWords.Sentences(text).Count());

    [Fact]
    public void Words_of_offices_come_with_a_plain_one_and_only_as_whole_words()
    {
        var found = Readability.Of("Middels een pilot, in het kader van participatie. Een pilote doet mee; MIDDELS staat er twee keer.").Jargon;

        Assert.Equal([("middels", "met"), ("pilot", "proef"), ("in het kader van", "voor"), ("participatie", "meedoen")], found.Select(jargon => (jargon.Word, jargon.Plain)));
    }

    [Fact]
    public void Mark_up_is_no_text_and_a_heading_or_list_is_no_long_sentence()
    {
        var measured = Readability.Of("# Kop\n\n" + string.Concat(Enumerable.Repeat("- een korte regel\n", 10)) + "\n[link](https://een.lang.adres.example/met/veel/delen)");

        Assert.Equal(1 + 30 + 1, measured.Words);
        Assert.Empty(measured.LongSentences);
    }

    [Fact]
    public void A_long_sentence_is_shown_from_its_beginning() =>
        Assert.StartsWith("Teneinde de operationalisering", Assert.Single(Readability.Of(Hard).LongSentences), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("Kort.")]
    [InlineData("***")]
    public void Too_little_text_gets_no_verdict(string text) => Assert.Equal("nog te weinig tekst", Readability.Of(text).Verdict);
}
