using DiversInclusief.Content;

namespace DiversInclusief.Tests.Content.References;

/// <summary>Numbers of documents, as people type and paste them.</summary>
public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("ECLI:NL:RVS:2020:1234", "ecli", "ECLI:NL:RVS:2020:1234", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2020:1234")]
    [InlineData("Zie ABRvS 27 mei 2020, ecli:nl:rvs:2020:1234.", "ecli", "ECLI:NL:RVS:2020:1234", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2020:1234")]
    [InlineData("ECLI:EU:C:2016:127", "ecli", "ECLI:EU:C:2016:127", "")]
    [InlineData("Kamerstukken II 2020/21, 29 861, nr. 56", "kamerstuk", "29 861, nr. 56", "https://zoek.officielebekendmakingen.nl/kst-29861-56")]
    [InlineData("Kamerstukken II 2020-2021, 29861, nr 56, p. 3", "kamerstuk", "29 861, nr. 56", "https://zoek.officielebekendmakingen.nl/kst-29861-56")]
    [InlineData("Kamerstuk 29861-56", "kamerstuk", "29 861, nr. 56", "https://zoek.officielebekendmakingen.nl/kst-29861-56")]
    [InlineData("kst-29861-56", "kamerstuk", "29 861, nr. 56", "https://zoek.officielebekendmakingen.nl/kst-29861-56")]
    [InlineData("Kamerstukken I 2019/20, 35 300 VII, A", "kamerstuk", "35 300-VII, A", "https://zoek.officielebekendmakingen.nl/kst-35300-VII-A")]
    [InlineData("Kamerstukken II 2019/20, 35 300 VII, nr. 104", "kamerstuk", "35 300-VII, nr. 104", "https://zoek.officielebekendmakingen.nl/kst-35300-VII-104")]
    [InlineData("CVDR123456", "cvdr", "CVDR123456", "https://lokaleregelgeving.overheid.nl/CVDR123456")]
    [InlineData("https://lokaleregelgeving.overheid.nl/CVDR123456/2", "cvdr", "CVDR123456", "https://lokaleregelgeving.overheid.nl/CVDR123456/2")]
    [InlineData("RIS 305678", "ris", "RIS305678", "")]
    [InlineData("Bouwen aan een verbonden stad (RIS307964)", "ris", "RIS307964", "")]
    [InlineData("ISBN 978-94-90186-59-3", "isbn", "978-94-90186-59-3", "")]
    [InlineData("9789490186593", "isbn", "9789490186593", "")]
    [InlineData("ISBN 0-8044-2957-X", "isbn", "0-8044-2957-X", "")]
    [InlineData("isbn 0 306 40615 2", "isbn", "0-306-40615-2", "")]
    public void A_number_is_read_with_its_official_address(string text, string system, string number, string link)
    {
        var found = DocumentNumber.In(text);

        Assert.Equal((system, number, link), (found!.System, found.Number, found.Link));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Een gewone zin over 2020 en 29 861 mensen.")]
    [InlineData("ISBN 978-94-90186-59-4")]
    [InlineData("ISBN 978-94-90816-59-3")]
    [InlineData("06-12345678")]
    [InlineData("NL91 ABNA 0417 1643 00")]
    [InlineData("ECLI:NL")]
    [InlineData("risico 305678")]
    [InlineData("Kamerstukken")]
    public void What_is_no_number_or_a_wrong_one_is_not_read(string text) => Assert.Null(DocumentNumber.In(text));

    [Fact]
    public void A_number_without_the_name_of_its_system_is_read_when_the_system_is_known()
    {
        Assert.Equal("RIS305678", DocumentNumber.In("305678", "ris")!.Number);
        Assert.Equal("29 861, nr. 56", DocumentNumber.In("29 861, nr. 56", "kamerstuk")!.Number);
        Assert.Equal("CVDR123456", DocumentNumber.In("123456", "cvdr")!.Number);
        Assert.Equal("0-306-40615-2", DocumentNumber.In("0-306-40615-2", "isbn")!.Number);
        Assert.Null(DocumentNumber.In("ECLI:NL:RVS:2020:1234", "isbn"));
    }

    [Fact]
    public void Odd_and_huge_texts_take_no_time()
    {
        Assert.Null(DocumentNumber.In(string.Concat(Enumerable.Repeat("kamerstukken 12 ", 20_000))));
        Assert.Null(DocumentNumber.In(new string('9', 100_000)));
        Assert.Null(DocumentNumber.In("ECLI:" + new string('A', 100_000)));
    }
}
