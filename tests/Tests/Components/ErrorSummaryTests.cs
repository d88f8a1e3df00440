using DiversInclusief.Components.Forms;

namespace DiversInclusief.Tests.Components;

public sealed class ErrorSummaryTests
{
    private readonly Page _page = new();

    [Fact]
    public async Task Nothing_is_said_when_nothing_is_wrong() =>
        Assert.Equal("", await Page.Html(new ErrorSummaryTagHelper { ViewContext = _page.View }));

    [Fact]
    public async Task Mistakes_stand_in_the_order_of_the_form_and_lead_to_their_field()
    {
        _page.State.AddModelError("Form.Cost", "Vul een bedrag in.");
        _page.State.AddModelError("Form.Title", "Vul een titel in.");
        _page.State.AddModelError("", "Je bent te snel.");
        var html = await Page.Html(new ErrorSummaryTagHelper { ViewContext = _page.View });
        Assert.Contains("role=\"alert\"", html, StringComparison.Ordinal);
        Assert.Contains("<a class=\"nl-link\" href=\"#Form_Title\">Vul een titel in.</a>", html, StringComparison.Ordinal);
        Assert.Contains("<span>Je bent te snel.</span>", html, StringComparison.Ordinal);
        Assert.True(html.IndexOf("titel", StringComparison.Ordinal) < html.IndexOf("bedrag", StringComparison.Ordinal));
    }
}
