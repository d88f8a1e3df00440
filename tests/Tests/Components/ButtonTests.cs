using DiversInclusief.Components;

namespace DiversInclusief.Tests.Components;

public sealed class ButtonTests
{
    private readonly Page _page = new();

    [Fact]
    public async Task A_button_submits_unless_told_otherwise() =>
        Assert.Equal(
            "<button class=\"nl-button nl-button--primary\" type=\"submit\"><span class=\"nl-button__label\">Plaats</span></button>",
            await Page.Html(new ButtonTagHelper { Kind = "primary", ViewContext = _page.View }, "Plaats"));

    [Fact]
    public async Task With_an_address_it_is_a_link_below_the_folder_of_the_site()
    {
        _page.View.HttpContext.Request.PathBase = "/di";
        var html = await Page.Html(new ButtonTagHelper { Href = "~/forum", ViewContext = _page.View }, "Forum");
        Assert.StartsWith("<a class=\"nl-button nl-button--secondary\" href=\"/di/forum\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_kind_is_a_mistake_that_names_the_known_ones()
    {
        var mistake = await Assert.ThrowsAsync<ArgumentException>(() => Page.Html(new ButtonTagHelper { Kind = "blauw", ViewContext = _page.View }));
        Assert.Contains("primary, secondary, subtle, negative", mistake.Message, StringComparison.Ordinal);
    }
}
