using System.Net;

namespace DiversInclusief.Tests.Municipalities;

public sealed class MunicipalityPagesTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Theory]
    [InlineData("sudwest", "Súdwest-Fryslân")]
    [InlineData("GRAVENHAGE", "Den Haag")]
    [InlineData("'s-Hertog", "'s-Hertogenbosch")]
    public async Task A_municipality_is_found_by_part_of_a_name_accents_and_capitals_aside(string typed, string name)
    {
        var page = await site.Visitor().GetAsync("/gemeenten?q=" + Uri.EscapeDataString(typed));

        Assert.Contains(name, page.Texts(".di-places a"));
    }

    [Fact]
    public async Task Province_type_and_size_narrow_the_list_together()
    {
        var page = await site.Visitor().GetAsync("/gemeenten?provincie=Frysl%C3%A2n&type=type-eiland&omvang=1");

        Assert.Equal(["Ameland", "Schiermonnikoog", "Terschelling", "Vlieland"], page.Texts(".di-places a"));
    }

    [Theory]
    [InlineData("/gemeenten?q=xyzzy&provincie=Atlantis&type=%3Cscript%3E&omvang=veel")]
    [InlineData("/gemeenten?q=%00%F0%9F%98%80")]
    public async Task A_search_without_answer_says_so(string path)
    {
        var page = await site.Visitor().GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Geen gemeente gevonden", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_gives_figures_with_year_and_source_and_the_reason_for_each_type()
    {
        var page = await site.Visitor().GetAsync("/gemeenten/den-haag");

        Assert.Equal("Den Haag", page.Heading);
        Assert.Contains("Bron: CBS / PDOK (CC BY 4.0)", page.Text, StringComparison.Ordinal);
        Assert.Contains("566.221", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Texts(".di-reasons li"), reason => reason.Contains("Grote stad: lid van de G4 (2022", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_profile_gathers_what_concerns_the_municipality()
    {
        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync("/gemeenten/den-haag")).Html.Contains("Haagse Wijkaanpak Nieuwe Stijl", StringComparison.Ordinal), "the index is filled");

        var page = await site.Visitor().GetAsync("/gemeenten/den-haag");
        Assert.Contains("Inspirerend voorbeeld", page.Texts("main h3"));
        Assert.Contains("Column", page.Texts("main h3"));
    }

    [Fact]
    public async Task A_type_has_a_page_with_its_municipalities_and_what_is_for_them()
    {
        var page = await site.Visitor().GetAsync("/gemeentetypen/eilandgemeente");

        Assert.Equal(["Ameland", "Schiermonnikoog", "Terschelling", "Texel", "Vlieland"], page.Texts(".di-places a"));
        Assert.Contains(page.Texts(".di-card__link"), title => title.StartsWith("Werken op het eiland", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/gemeenten/atlantis")]
    [InlineData("/gemeentetypen/onzin")]
    public async Task What_is_not_there_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(path)).Status);
}
