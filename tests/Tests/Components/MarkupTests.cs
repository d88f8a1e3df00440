using System.Text.Encodings.Web;
using DiversInclusief.Components;
using Microsoft.AspNetCore.Html;

namespace DiversInclusief.Tests.Components;

public sealed class MarkupTests
{
    private readonly StringWriter _page = new();

    private Markup To => new(_page, HtmlEncoder.Default);

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onmouseover=\"x", "&quot; onmouseover=&quot;x")]
    [InlineData("O'Brien & zn.", "O&#x27;Brien &amp; zn.")]
    [InlineData(null, "")]
    public void What_stands_in_a_hole_is_encoded(string? typed, string written)
    {
        To.Write($"<p title=\"{typed}\">{typed}</p>");

        Assert.Equal($"<p title=\"{written}\">{written}</p>", _page.ToString());
    }

    [Fact]
    public void Markup_in_a_hole_stays_markup_and_a_number_a_number()
    {
        To.Write($"<p>{new HtmlString("<b>3</b>")} van {12}</p>");

        Assert.Equal("<p><b>3</b> van 12</p>", _page.ToString());
    }

    [Fact]
    public void The_words_of_a_button_are_encoded_seen_and_unseen()
    {
        To.Write($"{new ButtonFace(new Microsoft.AspNetCore.Http.DefaultHttpContext(), "flag", "<i>", " van <b>")}");

        Assert.EndsWith("<span class=\"nl-button__label\">&lt;i&gt;<span class=\"di-visually-hidden\"> van &lt;b&gt;</span></span>", _page.ToString(), StringComparison.Ordinal);
    }
}
