using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.TextIndex;

/// <summary>What a civil servant types, and what must be found by it.</summary>
public sealed class DutchSearchTests
{
    private static readonly SearchIndex Index = Library.Index(
        Library.Document("huisvesting", "Arbeidsmigrantenhuisvesting in de regio"),
        Library.Document("gemeente", "De gemeente Utrecht en haar inwoners"),
        Library.Document("wijk", "Samen werken aan de wijk-aanpak"),
        Library.Document("foto", "Een foto van de opening", "Het college van burgemeester en wethouders opende het gebouw."),
        Library.Document("opvang", "Opvang van asielzoekers", "In het asielzoekerscentrum wonen gezinnen."),
        Library.Document("vergunning", "Een vergunninghouder vindt een woning"),
        Library.Document("fryslan", "Meertaligheid in Fryslân"),
        Library.Document("plannen", "Brieven over nieuwe plannen"));

    [Theory]
    [InlineData("huisvesting", "huisvesting")]
    [InlineData("arbeidsmigrant", "huisvesting")]
    [InlineData("huisvesting van arbeidsmigranten", "huisvesting")]
    [InlineData("gemeenten", "gemeente")]
    [InlineData("wijkaanpak", "wijk")]
    [InlineData("wijk aanpak", "wijk")]
    [InlineData("wijk-aanpak", "wijk")]
    [InlineData("foto's", "foto")]
    [InlineData("B&W", "foto")]
    [InlineData("b en w", "foto")]
    [InlineData("azc", "opvang")]
    [InlineData("statushouders", "vergunning")]
    [InlineData("fryslan", "fryslan")]
    [InlineData("FRYSLÂN", "fryslan")]
    [InlineData("plan", "plannen")]
    [InlineData("brief", "plannen")]
    [InlineData("gemente", "gemeente")]
    [InlineData("arbeidsmigrantenhuisvestng", "huisvesting")]
    [InlineData("meertalig*", "fryslan")]
    [InlineData("titel:plannen", "plannen")]
    [InlineData("\"burgemeester en wethouders\"", "foto")]
    [InlineData("gemeente OR meertaligheid -utrecht", "fryslan")]
    public void A_document_is_found(string query, string expected)
    {
        var page = Index.Search(query);

        Assert.True(page.Hits.Count > 0, "nothing found");
        Assert.Equal(expected, page.Hits[0].Id);
    }

    [Theory]
    [InlineData("\"wethouders burgemeester\"")]
    [InlineData("titel:college")]
    [InlineData("xyzzyqwrt")]
    public void Nothing_is_found(string query) => Assert.Empty(Index.Search(query).Hits);

    [Fact]
    public void A_typing_mistake_is_corrected_and_said()
    {
        Assert.Equal("gemeente", Index.Search("gemente").CorrectedQuery);
    }

    [Fact]
    public void Only_the_asked_part_of_a_compound_is_marked()
    {
        var title = Index.Search("huisvesting").Hits[0].MarkedTitle;

        Assert.Equal([new MarkedText("Arbeidsmigranten", false), new MarkedText("huisvesting", true), new MarkedText(" in de regio", false)], title);
    }

    [Fact]
    public void An_inflected_word_is_marked_whole()
    {
        Assert.Contains(new MarkedText("plannen", true), Index.Search("plan").Hits[0].MarkedTitle);
    }
}
